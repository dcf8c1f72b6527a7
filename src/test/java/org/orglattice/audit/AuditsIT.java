package org.orglattice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.audit.ReferenceReport.Outcome;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.graph.Graph;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What clients ask about audits, beyond the outcome of each subject. */
@EmptyServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditsIT {

    private static final String ROWS = """
            organizations
            id,        kind,               name,         home,   party_level, established, dissolved
            district,  DISTRICT,           南区,         ,       ,            ,
            street,    SUB_DISTRICT,       南湖街道,     district, ,          ,
            other,     SUB_DISTRICT,       北湖街道,     district, ,          ,
            lone,      SUB_DISTRICT,       孤山街道,     ,       ,            ,
            east,      COMMUNITY,          东社区,       street, ,            ,
            west,      COMMUNITY,          西社区,       street, ,            ,
            empty,     COMMUNITY,          空社区,       street, ,            ,
            e1,        COMPOUND,           东一小区,     east,   ,            ,
            e2,        COMPOUND,           东二小区,     east,   ,            2024-03-15,
            w1,        COMPOUND,           西一小区,     west,   ,            ,
            w2,        COMPOUND,           西二小区,     west,   ,            ,
            branch-e1, PARTY_ORGANIZATION, 东一小区党支部, e1,   BRANCH,      2023-02,
            branch-w1, PARTY_ORGANIZATION, 西一小区党支部, w1,   BRANCH,      ,            2024-02-10
            office,    INSTITUTION,        街道办,       street, ,            ,

            rules
            id,     template,    within,   title_zh, target, parameters, since, until
            r-top,  ESTABLISHED, district, ,         0.5,    ESTABLISHED, ,
            r-own,  ESTABLISHED, street,   小区有党支部, ,   ESTABLISHED, ,
            r-east, ESTABLISHED, east,     ,         1,      ESTABLISHED, ,
            r-past, ESTABLISHED, street,   ,         1,      ESTABLISHED, 2010, 2015
            r-far,  ESTABLISHED, other,    ,         ,       ESTABLISHED, ,

            explanations
            rule,  subject, reason,   by,   since
            r-own, w2,      尚未交付, 街道, 2024
            """;

    private static final String ESTABLISHED =
            "{\"subject\": {\"kind\": \"COMPOUND\"}, \"body\": {\"kind\": \"PARTY_ORGANIZATION\", \"levels\": [\"BRANCH\"]}, \"by\": \"HOME\"}";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    MeterRegistry meters;

    @Autowired
    DataSetLoader loader;

    @BeforeAll
    void load(@Autowired GraphContent graph, @TempDir Path folder) throws IOException {
        graph.clear();
        load(DataRowsText.add(ROWS, DataRows.empty("south")), folder);
    }

    private void load(DataRows rows, Path folder) throws IOException {
        List<DataRows.Row> rules = rows.rows("rules").stream()
                .map(rule -> new DataRows.Row(rule.cells().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                cell -> cell.getKey().equals("parameters") ? ESTABLISHED : cell.getValue()))))
                .toList();
        Path written = DataRowsFiles.write(rows.with("rules", rules), folder.resolve(rows.dataSet()));
        assertThat(loader.load(CsvFiles.in(written))).isInstanceOf(LoadResult.Loaded.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            street,   r-top r-own r-past r-east
            east,     r-top r-own r-past r-east
            w1,       r-top r-own r-past
            district, r-top r-far r-own r-past r-east
            other,    r-top r-far
            """)
    void apply(@Nullable String within, String rules) {
        assertThat(graphQl.document("query ($within: ID) { rules(within: $within) { id } }")
                        .variable("within", within)
                        .execute()
                        .path("rules[*].id")
                        .entityList(String.class)
                        .get())
                .containsExactlyInAnyOrder(rules.split(" "));
    }

    @Test
    void areAllMadeThatApplyWithinAnOrganizationInheritedOnesFirst() {
        Response answer = graphQl.document("""
                { audits(within: "street", asOf: "2024-07-01") {
                    rule { id } asOf checked satisfied missing explained coverage targetMet } }
                """).execute();

        answer.path("audits[*].rule.id").entityList(String.class).containsExactly("r-top", "r-own", "r-past", "r-east");
        answer.path("audits[*].checked").entityList(Integer.class).containsExactly(4, 3, 0, 2);
        answer.path("audits[*].satisfied").entityList(Integer.class).containsExactly(1, 1, 0, 1);
        answer.path("audits[*].explained").entityList(Integer.class).containsExactly(0, 1, 0, 0);
        answer.path("audits[*].targetMet").entityList(Boolean.class).containsExactly(false, null, null, false);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            { audit(rule: "nothing") { checked } }
            { audit(rule: "r-own", within: "nothing") { checked } }
            { audits(within: "nothing") { checked } }
            { rules(within: "nothing") { id } }
            { coverageHistory(rule: "nothing", from: "2024-01-01") { day } }
            { coverageByChild(rule: "r-own", within: "nothing") { checked } }
            """, delimiter = '|')
    void areNotFoundWhereThereIsNoSuchRuleOrOrganization(String query) {
        graphQl.document(query)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .extracting(error -> error.getExtensions().get("code"))
                        .containsExactly("NOT_FOUND"));
    }

    @Test
    void takeNoMoreStatementsForMoreRulesOfATemplate(@TempDir Path folder) throws IOException {
        String query =
                "query ($within: ID!) { audits(within: $within) { checked findings { edges { node { message } } } } }";
        long few = statements(query, Map.of("within", "w1"));
        load(
                DataRowsText.add(
                        "rules\nid, template, within, parameters\n"
                                + IntStream.range(0, 60)
                                        .mapToObj(i -> "r-many-" + i + ", ESTABLISHED, lone, ESTABLISHED\n")
                                        .collect(Collectors.joining()),
                        DataRows.empty("many")),
                folder);

        assertThat(statements(query, Map.of("within", "lone"))).isEqualTo(few).isEqualTo(3);
    }

    private long statements(String query, Map<String, Object> variables) {
        long before = statements();
        Response answer = graphQl.document(query).variables(variables).execute();
        answer.errors().verify();
        return statements() - before;
    }

    private long statements() {
        return meters.find(Graph.STATEMENTS).timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    @Test
    void tellTheCoverageAtTheEndOfEachMonth() {
        Response answer = graphQl.document("""
                { coverageHistory(rule: "r-own", from: "2023-01-01", to: "2024-04-10") { day checked satisfied explained } }
                """).execute();

        List<String> days =
                answer.path("coverageHistory[*].day").entityList(String.class).get();
        assertThat(days).hasSize(15).startsWith("2023-01-31", "2023-02-28").endsWith("2024-02-29", "2024-03-31");
        for (int i = 0; i < days.size(); i++) {
            AskedAudit.Report audit = AskedAudit.report(graphQl, "r-own", days.get(i), null);
            answer.path("coverageHistory[" + i + "].checked")
                    .entity(Integer.class)
                    .isEqualTo(audit.checked());
            answer.path("coverageHistory[" + i + "].satisfied")
                    .entity(Integer.class)
                    .isEqualTo(audit.satisfied());
            answer.path("coverageHistory[" + i + "].explained")
                    .entity(Integer.class)
                    .isEqualTo(audit.explained());
        }
        answer.path("coverageHistory[*].satisfied")
                .entityList(Integer.class)
                .containsExactly(1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1);
    }

    @Test
    void tellAHistoryInAsManyStatementsHoweverLongItIs() {
        String query =
                "query ($from: Date!) { coverageHistory(rule: \"r-own\", from: $from, to: \"2024-12-31\") { coverage } }";

        assertThat(statements(query, Map.of("from", "2024-12-01")))
                .isEqualTo(statements(query, Map.of("from", "2016-01-01")))
                .isEqualTo(2);
    }

    @Test
    void keepHistoriesShort() {
        graphQl.document("{ coverageHistory(rule: \"r-own\", from: \"1900-01-01\") { coverage } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT"))
                        .satisfies(error -> assertThat(error.getMessage()).contains("120")));
    }

    @Test
    void tellWhichPartsLag() {
        Response answer = graphQl.document("""
                { coverageByChild(rule: "r-top", within: "street", asOf: "2024-07-01") { child { id } checked coverage } }
                """).execute();

        answer.path("coverageByChild[*].child.id").entityList(String.class).containsExactly("west", "east", "empty");
        answer.path("coverageByChild[*].coverage").entityList(Double.class).containsExactly(0.0, 0.5, null);
    }

    @Test
    void tellWhichPartsLagFromAboveWhereARuleApplies() {
        graphQl.document("{ coverageByChild(rule: \"r-east\", within: \"street\") { child { id } checked } }")
                .execute()
                .path("coverageByChild[*].child.id")
                .entityList(String.class)
                .containsExactly("east");
    }

    @Test
    void pageTheirFindingsAndCountThoseAskedFor() {
        List<String> subjects = new ArrayList<>();
        String after = null;
        do {
            Response page = graphQl.document("""
                    query ($after: String) { audit(rule: "r-top", asOf: "2024-07-01") {
                      findings(first: 1, after: $after, outcomes: [MISSING, SATISFIED]) {
                        totalCount pageInfo { hasNextPage endCursor } edges { node { subject { id } } } } } }
                    """).variable("after", after).execute();
            page.path("audit.findings.totalCount").entity(Integer.class).isEqualTo(4);
            subjects.add(page.path("audit.findings.edges[0].node.subject.id")
                    .entity(String.class)
                    .get());
            after = page.path("audit.findings.pageInfo.hasNextPage")
                            .entity(Boolean.class)
                            .get()
                    ? page.path("audit.findings.pageInfo.endCursor")
                            .entity(String.class)
                            .get()
                    : null;
        } while (after != null);

        assertThat(subjects).containsExactly("e2", "w1", "w2", "e1");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            zh, 东二小区：没有党支部。
            en, 东二小区: has no Party branch.
            """)
    void sayWhatTheyFoundInTheLanguageAskedFor(String language, String message) {
        graphQl.mutate()
                .header("Accept-Language", language)
                .build()
                .document("""
                        { audit(rule: "r-own", asOf: "2024-07-01") {
                          findings(outcomes: MISSING) { edges { node { message } } } } }
                        """)
                .execute()
                .path("audit.findings.edges[0].node.message")
                .entity(String.class)
                .isEqualTo(message);
    }

    @Test
    void showWhyAGapIsThere() {
        Response answer = graphQl.document("""
                { audit(rule: "r-own", asOf: "2024-07-01") { findings(outcomes: [EXPLAINED]) {
                  edges { node { outcome subject { id } explanation { reason by since until } candidates { reason } } } } } }
                """).execute();

        answer.path("audit.findings.edges[*].node.outcome")
                .entityList(Outcome.class)
                .containsExactly(Outcome.EXPLAINED);
        answer.path("audit.findings.edges[0].node.explanation.reason")
                .entity(String.class)
                .isEqualTo("尚未交付");
        answer.path("audit.findings.edges[0].node.explanation.since")
                .entity(String.class)
                .isEqualTo("2024");
        answer.path("audit.findings.edges[0].node.candidates")
                .entityList(Object.class)
                .hasSize(0);
    }
}
