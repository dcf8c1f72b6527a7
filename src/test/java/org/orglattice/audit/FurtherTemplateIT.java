package org.orglattice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.Tables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.context.TestPropertySource;

/** A thirteenth file makes a thirteenth template: its rules are checked, loaded and audited like any other. */
@EmptyServiceTest
@TestPropertySource(
        properties =
                "orglattice.audit.templates=classpath*:cypher/audit/*.cypher,file:src/test/resources/templates/*.cypher")
class FurtherTemplateIT {

    private static final String ORGANIZATIONS = """
            id,kind,name,short_name,home
            top,SUB_DISTRICT,顶街道,,
            c1,COMMUNITY,东社区居民委员会,东社区,top
            c2,COMMUNITY,西社区居民委员会,,top
            """;

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DataSetLoader loader;

    @Test
    void isListedCheckedAndAudited() {
        assertThat(loader.load(tables("{\"\"kind\"\": \"\"COMMUNITY\"\"}")))
                .asInstanceOf(InstanceOfAssertFactories.type(LoadResult.Refused.class))
                .satisfies(refused -> assertThat(refused.faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.sentence().en())
                                .startsWith("The parameter kind has to be a list out of PROVINCE")));
        assertThat(loader.load(tables("{\"\"kind\"\": [\"\"COMMUNITY\"\"]}"))).isInstanceOf(LoadResult.Loaded.class);

        Response answer = graphQl.document("""
                { auditTemplates { name question }
                  audit(rule: "r") { checked satisfied coverage findings { edges { node { outcome message } } } } }
                """).execute();

        answer.path("auditTemplates[*].name")
                .entityList(String.class)
                .hasSize(13)
                .contains("SHORT_NAME");
        answer.path("audit").matchesJsonStrictly("""
                {"checked": 2, "satisfied": 1, "coverage": 0.5, "findings": {"edges": [
                  {"node": {"outcome": "MISSING", "message": "西社区居民委员会: has no short name."}},
                  {"node": {"outcome": "SATISFIED", "message": "东社区居民委员会: in short 东社区."}}]}}
                """);
    }

    private static Tables tables(String parameters) {
        return Tables.named("short")
                .with("organizations", ORGANIZATIONS)
                .with("rules", "id,template,within,parameters\nr,SHORT_NAME,top,\"" + parameters + "\"\n");
    }
}
