package org.orglattice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.orglattice.test.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** How far rules hold over time, and part by part. */
@EmptyServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoverageIT {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    MeterRegistry meters;

    @BeforeAll
    void load(@Autowired GraphContent graph, @Autowired DataSetLoader loader, @TempDir Path folder) throws IOException {
        graph.clear();
        Path written = DataRowsFiles.write(SmallDistrict.rows(), folder.resolve("south"));
        assertThat(loader.load(CsvFiles.in(written))).isInstanceOf(LoadResult.Loaded.class);
    }

    @Test
    void isToldAtTheEndOfEachMonth() {
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
    void takesAsManyStatementsHoweverLongTheHistory() {
        String query =
                "query ($from: Date!) { coverageHistory(rule: \"r-own\", from: $from, to: \"2024-12-31\") { coverage } }";

        assertThat(statements(query, Map.of("from", "2024-12-01")))
                .isEqualTo(statements(query, Map.of("from", "2016-01-01")))
                .isEqualTo(2);
    }

    @Test
    void isToldForSoManyPointsOnly() {
        graphQl.document("{ coverageHistory(rule: \"r-own\", from: \"1900-01-01\") { coverage } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT"))
                        .satisfies(error -> assertThat(error.getMessage()).contains("120")));
    }

    @Test
    void isToldOfEachPartTheLowestFirst() {
        Response answer = graphQl.document("""
                { coverageByChild(rule: "r-top", within: "street", asOf: "2024-07-01") { child { id } checked coverage } }
                """).execute();

        answer.path("coverageByChild[*].child.id").entityList(String.class).containsExactly("west", "east", "empty");
        answer.path("coverageByChild[*].coverage").entityList(Double.class).containsExactly(0.0, 0.5, null);
    }

    @Test
    void isToldOfPartsToWhichTheRuleAppliesOnly() {
        graphQl.document("{ coverageByChild(rule: \"r-east\", within: \"street\") { child { id } checked } }")
                .execute()
                .path("coverageByChild[*].child.id")
                .entityList(String.class)
                .containsExactly("east");
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
}
