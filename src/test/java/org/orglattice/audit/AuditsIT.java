package org.orglattice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.orglattice.test.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What clients ask about audits, beyond the outcome of each subject. */
@EmptyServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditsIT {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    MeterRegistry meters;

    @Autowired
    DataSetLoader loader;

    @BeforeAll
    void load(@Autowired GraphContent graph, @TempDir Path folder) throws IOException {
        graph.clear();
        load(SmallDistrict.rows(), folder);
    }

    private void load(DataRows rows, Path folder) throws IOException {
        Path written = DataRowsFiles.write(rows, folder.resolve(rows.dataSet()));
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
        load(SmallDistrict.furtherRules(60), folder);

        assertThat(statements(query, Map.of("within", "lone"))).isEqualTo(few).isEqualTo(3);
    }

    private long statements(String query, Map<String, Object> variables) {
        return Statements.during(
                        meters,
                        () -> graphQl.document(query)
                                .variables(variables)
                                .execute()
                                .errors()
                                .verify())
                .total();
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
