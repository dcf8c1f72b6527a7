package org.orglattice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.orglattice.audit.ReferenceReport.Finding;
import org.orglattice.audit.ReferenceReport.Outcome;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is planted in the fictional sub-district is found exactly, today and on three past days. */
@EmptyServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleAuditsIT {

    private static final Path SAMPLE = Path.of("seeds/sample");

    @Autowired
    HttpGraphQlTester graphQl;

    private JsonNode expected;

    @BeforeAll
    void load(@Autowired GraphContent graph, @Autowired DataSetLoader loader) throws IOException {
        graph.clear();
        assertThat(loader.load(CsvFiles.in(SAMPLE))).isInstanceOf(LoadResult.Loaded.class);
        expected = JsonMapper.shared().readTree(Files.readString(SAMPLE.resolve("expected.json")));
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return expected.get("subDistricts")
                .valueStream()
                .flatMap(town -> town.get("rules").valueStream())
                .flatMap(rule -> rule.get("days")
                        .valueStream()
                        .map(day -> DynamicTest.dynamicTest(
                                text(rule, "rule") + " on " + text(day, "day"), () -> compare(rule, day))));
    }

    private void compare(JsonNode rule, JsonNode known) {
        // one of them is about the whole data set, unless it is narrowed
        String within = text(rule, "template").equals("UNATTACHED") ? text(rule, "within") : null;
        AskedAudit.Report audit = AskedAudit.report(graphQl, text(rule, "rule"), text(known, "day"), within);

        assertThat(numbers(audit)).isEqualTo(numbers(known));
        assertThat(audit.targetMet())
                .isEqualTo(
                        known.get("targetMet").isNull()
                                ? null
                                : known.get("targetMet").asBoolean());
        List<Finding> gaps =
                known.get("findings").valueStream().map(SampleAuditsIT::finding).toList();
        assertThat(AskedAudit.findings(graphQl, text(rule, "rule"), LocalDate.parse(text(known, "day")), within))
                .extracting(SampleAuditsIT::withoutMembers)
                .containsExactlyElementsOf(gaps);
    }

    private static Map<String, Integer> numbers(AskedAudit.Report audit) {
        return Map.of(
                "checked", audit.checked(),
                "satisfied", audit.satisfied(),
                "partial", audit.partial(),
                "missing", audit.missing(),
                "violations", audit.violations(),
                "explained", audit.explained());
    }

    private static Map<String, Integer> numbers(JsonNode known) {
        return Map.of(
                "checked", known.get("checked").asInt(),
                "satisfied", known.get("satisfied").asInt(),
                "partial", known.get("partial").asInt(),
                "missing", known.get("missing").asInt(),
                "violations", known.get("violations").asInt(),
                "explained", known.get("explained").asInt());
    }

    private static Finding finding(JsonNode known) {
        JsonNode counterpart = known.get("counterpart");
        return new Finding(
                Outcome.valueOf(text(known, "outcome")),
                text(known, "subject"),
                counterpart == null || counterpart.isNull() ? null : counterpart.asString(),
                List.of());
    }

    private static Finding withoutMembers(Finding finding) {
        return new Finding(finding.outcome(), finding.subject(), finding.counterpart(), List.of());
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }

    @Test
    void proposesNobodyWhoWouldHoldTooManyPosts() {
        String query = """
                query ($rule: ID!) { audit(rule: $rule) { findings(first: 200, outcomes: [MISSING, PARTIAL]) { edges { node {
                  subject { id } counterpart { id }
                  candidates(first: 20) { member { id } appointAt { id } currentPosts reason } } } } } }
                """;
        List<Map<String, Object>> candidates = Stream.of("rule-company-branch-two-way", "rule-branch-owners-committee")
                .flatMap(rule -> graphQl
                        .document(query)
                        .variable("rule", "990101001/" + rule)
                        .execute()
                        .path("audit.findings.edges[*].node.candidates[*]")
                        .entityList(new ParameterizedTypeReference<Map<String, Object>>() {})
                        .get()
                        .stream())
                .toList();

        assertThat(candidates)
                .isNotEmpty()
                .allSatisfy(candidate -> assertThat(
                                (int) candidate.get("currentPosts") + ((List<?>) candidate.get("appointAt")).size())
                        .isLessThanOrEqualTo(4));
    }
}
