package org.orglattice.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.graph.Graph;
import org.orglattice.imports.ImportClient.Answer;
import org.orglattice.test.AdminToken;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.orglattice.test.HeldTurn;
import org.orglattice.test.Tables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.databind.JsonNode;

/** Who may import what: whoever edits one sub-district what lies within it. */
@EmptyServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportRightsIT {

    private static final String FILLED =
            "\"{\"\"role\"\":\"\"DIRECTOR\"\",\"\"subject\"\":{\"\"kind\"\":\"\"COMMUNITY\"\"}}\"";

    @Autowired
    GraphContent content;

    @Autowired
    DataSetLoader loader;

    private ImportClient admin;
    private ImportClient east;
    private ImportClient everywhere;
    private ImportClient eastAndAuditor;
    private ImportClient reader;
    private ImportClient brief;

    @BeforeAll
    void makeTokens(@LocalServerPort int port, @Autowired AdminToken token, @Autowired HttpGraphQlTester anybody) {
        HttpGraphQlTester asAdmin = token.asks(anybody);
        content.clear();
        loadTown();
        admin = new ImportClient(port, token.header());
        east = admin.as(Tokens.make(asAdmin, "imports-east", "EDITOR@east"));
        everywhere = admin.as(Tokens.make(asAdmin, "imports-everywhere", "EDITOR@*"));
        eastAndAuditor = admin.as(Tokens.make(asAdmin, "imports-both", "EDITOR@east AUDITOR@east"));
        reader = admin.as(Tokens.make(asAdmin, "imports-reader", "AUDITOR@*"));
        brief = admin.as(Tokens.make(asAdmin, "imports-brief", "EDITOR@*"));
    }

    @BeforeEach
    void restore() {
        content.clear();
        loadTown();
    }

    private void loadTown() {
        assertThat(loader.load(Tables.named("town")
                        .with("organizations", """
                        id,kind,name,home
                        city,DISTRICT,City,
                        east,SUB_DISTRICT,East,city
                        west,SUB_DISTRICT,West,city
                        east/1,COMMUNITY,East One,east
                        west/1,COMMUNITY,West One,west
                        """)
                        .with("members", "id,name\nwest/eve,Eve\neast/ann,Ann\n")
                        .with("appointments", """
                        member,organization,role
                        west/eve,west/1,DIRECTOR
                        east/ann,east/1,DIRECTOR
                        """)))
                .isInstanceOf(LoadResult.Loaded.class);
    }

    @AfterAll
    void leaveNothingBehind() {
        content.clear();
        content.rows("MATCH (t:ApiToken) WHERE t.name STARTS WITH 'imports-' DELETE t");
    }

    @Test
    void takesATokenOfAnEditorBeforeAnythingIsTaken() {
        Map<String, String> set = Map.of("members.csv", "id,name\nx/a,A\n");

        assertThat(admin.as(null).send("?name=x", set).status()).isEqualTo(401);
        assertThat(admin.as("Bearer olt_" + "A".repeat(43)).send("?name=x", set).status())
                .isEqualTo(401);
        assertThat(reader.send("?name=x", set).status()).isEqualTo(403);
        assertThat(reader.get("/imports").status()).isEqualTo(403);
    }

    @Test
    void importsNothingForATokenThatWasRevokedWhileItWaited(@Autowired Graph graph) {
        Answer waiting = HeldTurn.during(graph, () -> {
            Answer first = everywhere.send("?name=first", Map.of("members.csv", "id,name\nx/a,A\n"));
            everywhere.awaitState(first.id(), "RUNNING");
            Answer second = brief.send("?name=second", Map.of("members.csv", "id,name\nx/b,B\n"));
            content.rows("MATCH (t:ApiToken {name: 'imports-brief'}) SET t.revokedAt = '2026-01-01T00:00:00Z'");
            return second;
        });

        JsonNode end = admin.end(waiting.id());
        assertThat(end.path("state").asString()).isEqualTo("REFUSED");
        assertThat(end.path("message").path("en").asString()).contains("holds no more");
        assertThat(content.rows("MATCH (m:Member {id: 'x/b'}) RETURN m.id")).isEmpty();
    }

    @Test
    void letsEditorsOfOnePlaceImportWhatLiesWithinIt() {
        JsonNode end = east.run(
                "?name=grids",
                Map.of(
                        "organizations.csv", "id,kind,name,home\neast/g,GRID,Grid,east/1\neast/g/1,GRID,Part,east/g\n",
                        "members.csv", "id,name\neast/new,New\n",
                        "appointments.csv", "member,organization,role\neast/new,east/g,GRID_HEAD\n",
                        "figures.csv", "organization,metric,value\neast/1,households,7\n",
                        "sources.csv", "id,title\ngrids/report,Report\n"));

        assertThat(end.path("state").asString()).as("%s", end).isEqualTo("LANDED");
        assertThat(content.rows("MATCH (c:Change {action: 'loadDataset'}) RETURN c.actor"))
                .extracting(row -> row.get(0).asString())
                .contains("token:imports-east");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            organizations.csv | id,kind,name,home;new,GRID,New,west/1
            organizations.csv | id,kind,name,home;new,DISTRICT,Rootless,
            links.csv         | from,type,to;east/1,PARTICIPATES_IN,west/1
            posts.csv         | id,organization,role;new,west/1,GRID_HEAD
            appointments.csv  | member,organization,role;east/ann,west/1,GRID_HEAD
            memberships.csv   | member,organization,kind;east/ann,west/1,TEAM
            members.csv       | id,name;nowhere,Nobody
            mechanisms.csv    | id,name,run_by;new,Meeting,west
            figures.csv       | organization,metric,value;west,households,7
            roles.csv         | code,name_zh,name_en;NEW_ROLE,新角色,New role
            """)
    void refusesEachRowThatReachesFurther(String file, String rows) {
        JsonNode end = east.run("?name=set", Map.of(file, rows.replace(';', '\n') + "\n"));

        assertThat(end.path("state").asString()).isEqualTo("REFUSED");
        assertThat(east.faults(end.path("id").asString())).containsExactly(file + " 2 OUT_OF_REACH");
        assertThat(everywhere
                        .run("?name=set", Map.of(file, rows.replace(';', '\n') + "\n"))
                        .path("state")
                        .asString())
                .isEqualTo("LANDED");
    }

    @Test
    void leavesRulesToAuditors() {
        Map<String, String> rules =
                Map.of("rules.csv", "id,template,within,parameters\nset/rule,POST_FILLED,east," + FILLED + "\n");

        JsonNode refused = everywhere.run("?name=set", rules);
        assertThat(everywhere.faults(refused.path("id").asString())).containsExactly("rules.csv 2 OUT_OF_REACH");
        assertThat(eastAndAuditor.run("?name=set", rules).path("state").asString())
                .isEqualTo("LANDED");
    }

    @Test
    void leavesADataSetAloneThatHoldsWhatIsOutOfReach() {
        JsonNode end = east.run("?name=town", Map.of("members.csv", "id,name\neast/ann,Anna\n"));

        assertThat(east.faults(end.path("id").asString())).containsExactly("dataset 0 OUT_OF_REACH");
        assertThat(content.rows("MATCH (m:Member {name: 'Anna'}) RETURN m")).isEmpty();
    }

    @Test
    void showsAnImportToItsOwnerAndTheAdministrator() {
        String id = east.run("?name=set&dryRun=true", Map.of("sources.csv", "id,title\nset/s,S\n"))
                .path("id")
                .asString();

        assertThat(east.get("/imports/" + id).status()).isEqualTo(200);
        assertThat(admin.get("/imports/" + id).status()).isEqualTo(200);
        for (String path : new String[] {"", "/events", "/faults"}) {
            Answer hidden = everywhere.get("/imports/" + id + path);
            assertThat(hidden.status()).as(path).isEqualTo(404);
            assertThat(hidden.json().path("code").asString()).isEqualTo("NOT_FOUND");
        }
        assertThat(everywhere.cancel(id).status()).isEqualTo(404);
        assertThat(everywhere.get("/imports").response().body()).doesNotContain(id);
        assertThat(east.get("/imports").response().body()).contains(id);
    }

    @ParameterizedTest
    @CsvSource({"all", "37", "3717", "371702004"})
    void leavesUnitsWithNothingAboveToThoseWhoMayEverywhere(String division) {
        assertThat(east.post("/imports?division=" + division).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"all", "37", "3717"})
    void leavesCitiesAndProvincesToTheAdministrator(String division) {
        assertThat(everywhere.post("/imports?division=" + division).status()).isEqualTo(403);
    }
}
