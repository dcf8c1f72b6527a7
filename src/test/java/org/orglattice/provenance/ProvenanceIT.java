package org.orglattice.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@ServiceTest
class ProvenanceIT {

    @Autowired
    HttpGraphQlTester graphQl;

    @Test
    void tellsWhatSourcesReportInNumbers() {
        graphQl.document("""
                        { organization(id: "990101001") { figures {
                          id organization { id } metric value unit qualifier asOf counts note
                          sources { id } citations { locator source { id } }
                        } } }
                        """)
                .execute()
                .errors()
                .verify()
                .path("organization.figures")
                .matchesJson("""
                        [{"organization": {"id": "990101001"}, "metric": "communities", "value": 2.0, "unit": "个", "qualifier": "EXACT",
                          "asOf": "2025-12", "counts": "COMMUNITY", "note": null, "sources": [{"id": "qh-report"}],
                          "citations": [{"locator": "p1", "source": {"id": "qh-report"}}]},
                         {"metric": "grids", "value": 30.0, "qualifier": "OVER", "counts": "GRID"},
                         {"metric": "population", "value": 52000.0, "qualifier": "ABOUT", "asOf": "2025", "counts": null}]
                        """);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            (metric: "grids"),        grids
            (metric: "GRIDS"),
            (metric: null),           communities grids population
            """)
    void tellsOneMetricOnly(String argument, String metrics) {
        assertThat(graphQl.document("{ organization(id: \"990101001\") { figures%s { metric } } }".formatted(argument))
                        .execute()
                        .errors()
                        .verify()
                        .path("organization.figures[*].metric")
                        .entityList(String.class)
                        .get())
                .containsExactly(metrics == null ? new String[0] : metrics.split(" "));
    }

    @Test
    void tellsWhereAFactStandsEachSourceOnce() {
        graphQl.document("""
                        { organization(id: "990101001") {
                          sources { id title publisher published url note } citations { locator source { id } }
                        } }
                        """).execute().errors().verify().path("organization").matchesJsonStrictly("""
                        {"sources": [{"id": "qh-report", "title": "清河街道年报", "publisher": "清河日报", "published": "2026-01",
                           "url": null, "note": null}],
                         "citations": [{"locator": "p1", "source": {"id": "qh-report"}}, {"locator": "p2", "source": {"id": "qh-report"}}]}
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (within: "990101001")                        | 三方联动
            (within: "990101001", text: "联动")          | 三方联动
            (within: "990101001", text: "小区事务")      | 三方联动
            (within: "990101001", text: "街道派单")      |
            (within: "990101")                           | 三方联动 一网统管
            (within: "qh/sun")                           |
            (within: "qh/wuye")                          | 三方联动
            (text: "一网统管")                           | 一网统管
            (within: "990101", text: "")                 | 三方联动 一网统管
            """)
    void findsMechanismsRunWithinByNameOrSummary(String arguments, String names) {
        assertThat(graphQl.document("{ mechanisms%s { name } }".formatted(arguments))
                        .execute()
                        .errors()
                        .verify()
                        .path("mechanisms[*].name")
                        .entityList(String.class)
                        .get())
                .containsExactly(names == null ? new String[0] : names.split(" "));
    }

    @Test
    void tellsWhoRunsAMechanismAndWhoTakesPart() {
        graphQl.document("""
                        { mechanisms(within: "990101001") { id name summary runBy { name } involves { name } sources { id } } }
                        """).execute().errors().verify().path("mechanisms[0]").matchesJsonStrictly("""
                        {"id": "qh/m-linkage", "name": "三方联动", "summary": "居委会、业委会和物业公司共同处理小区事务。",
                         "runBy": [{"name": "清河街道"}, {"name": "清河物业服务有限公司"}],
                         "involves": [{"name": "阳光小区业主委员会"}, {"name": "清河物业党支部"}], "sources": [{"id": "qh-report"}]}
                        """);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            990101001, 三方联动
            qh/sun-oc, 三方联动
            990101002, 一网统管
            qh/sun,
            """)
    void tellsInWhichMechanismsAnOrganizationHasAPart(String id, String name) {
        assertThat(graphQl.document("query($id: ID) { organization(id: $id) { mechanisms { name } } }")
                        .variable("id", id)
                        .execute()
                        .errors()
                        .verify()
                        .path("organization.mechanisms[*].name")
                        .entityList(String.class)
                        .get())
                .containsExactly(name == null ? new String[0] : new String[] {name});
    }
}
