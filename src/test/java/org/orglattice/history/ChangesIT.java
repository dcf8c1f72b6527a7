package org.orglattice.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.orglattice.test.AdminToken;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.orglattice.test.Tables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Reads a small history: who is asked for, where it lay, what has become of it. */
@EmptyServiceTest
@TestInstance(Lifecycle.PER_CLASS)
class ChangesIT {

    @Autowired
    HttpGraphQlTester anybody;

    private HttpGraphQlTester graphQl;

    @Autowired
    void askAsAdministrator(HttpGraphQlTester tester, AdminToken administrator) {
        graphQl = administrator.asks(tester);
    }

    @Autowired
    Graph graph;

    @Autowired
    History history;

    @Autowired
    GraphContent content;

    @Autowired
    Driver driver;

    @BeforeAll
    void make(@Autowired DataSetLoader loader) {
        content.clear();
        loader.load(Tables.named("s").with("organizations", """
                        id,kind,name,home
                        s,SUB_DISTRICT,Place,
                        s/east,COMMUNITY,East,s
                        s/west,COMMUNITY,West,s
                        s/x,COMPOUND,Compound,s/east
                        s/old,COMPOUND,Old,s/east
                        """).with("members", "id,name\ns/m,Member\n"));
        record("1", "s/x", "s/x");
        record("2", "s/old", "s/old");
        loader.load(Tables.named("s").with("organizations", "id,kind,name,home\ns/x,COMPOUND,Compound,s/west\n"));
        record("3", "s/x", "s/x");
        graph.inTurn(() -> {
            Change change = record("4", "s/old", "s/old");
            history.remove(List.of("s/old"));
            return change;
        });
        membership("5", "ROSTER");
        membership("6", "TEAM");
        graph.inTurn(() -> history.record(
                "tester",
                "7",
                null,
                List.of(new ChangeEntry(
                        "members",
                        "s/m",
                        Set.of(),
                        Set.of("s/west"),
                        Map.of("name", "Member", "phone", "1"),
                        Map.of("name", "Renamed", "phone", "2", "party_member", true)))));
        content.rows("MATCH (c:Change) WHERE c.actor <> 'tester' DETACH DELETE c");
    }

    private Change record(String action, String subject, String... organizations) {
        ChangeEntry entry = new ChangeEntry(
                "organizations",
                subject,
                Set.of(),
                Set.of(organizations),
                Map.of("name", "before " + action),
                Map.of("name", "after " + action));
        return graph.inTurn(() -> history.record("tester", action, null, List.of(entry)))
                .get(0);
    }

    private void membership(String action, String kind) {
        ChangeEntry entry = new ChangeEntry(
                "memberships",
                "s/m",
                Set.of("s/x"),
                Set.of("s/x"),
                Map.of("member", "s/m", "organization", "s/x", "kind", kind, "since", "2020"),
                Map.of("member", "s/m", "organization", "s/x", "kind", kind, "since", "2020", "until", "2026"));
        graph.inTurn(() -> history.record("tester", action, null, List.of(entry)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            first: 50                          | 7 6 5 4 3 2 1
            of: "s/x"                          | 6 5 3 1
            of: "s/old"                        | 4 2
            of: "s/m"                          | 7 6 5
            of: "nothing"                      |
            within: "s"                        | 7 6 5 4 3 2 1
            within: "s/east"                   | 4 2 1
            within: "s/west"                   | 7 6 5 3
            within: "s/old"                    | 4 2
            of: "s/x", within: "s/east"        | 1
            of: "s/x", within: "s/x"           | 6 5 3 1
            of: "s/m", within: "s/x"           | 6 5
            of: "nothing", within: "s"         |
            """)
    void comeNewestFirstFromWhereTheyWereMade(String arguments, String actions) {
        List<String> expected = actions == null ? List.of() : List.of(actions.split(" "));
        var answer = ask(arguments + ", first: 50".repeat(arguments.startsWith("first") ? 0 : 1), null);

        assertThat(actions(answer)).isEqualTo(expected);
        answer.path("changes.totalCount").entity(Integer.class).isEqualTo(expected.size());
        List<String> paged = new ArrayList<>();
        String after = null;
        do {
            var page = ask(arguments.replaceFirst("^first: 50", "") + " first: 2", after);
            paged.addAll(actions(page));
            after = page.path("changes.pageInfo.hasNextPage")
                            .entity(Boolean.class)
                            .get()
                    ? page.path("changes.pageInfo.endCursor")
                            .entity(String.class)
                            .get()
                    : null;
        } while (after != null);
        assertThat(paged).isEqualTo(expected);
    }

    private GraphQlTester.Traversable ask(String arguments, String after) {
        return graphQl.document("query($after: String) { changes(" + arguments + """
                         after: $after) {
                          totalCount pageInfo { hasNextPage endCursor } edges { node { action } }
                        } }
                        """)
                .variable("after", after)
                .execute()
                .errors()
                .verify();
    }

    private static List<String> actions(GraphQlTester.Traversable answer) {
        return answer.path("changes.edges[*].node.action")
                .entityList(String.class)
                .get();
    }

    private List<String> codes(String arguments) {
        List<ResponseError> errors = graphQl.document("{ changes(" + arguments + ") { totalCount } }")
                .execute()
                .returnResponse()
                .getErrors();
        return errors.stream()
                .map(error -> String.valueOf(error.getExtensions().get("code")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | s/m   | Member | {name=Member}                                             | {name=Renamed} | birth_year national_id_tail party_member phone
            1 | s/m   | Member | {kind=TEAM, member=s/m, organization=s/x, since=2020, until=null} | {kind=TEAM, member=s/m, organization=s/x, since=2020, until=2026} |
            2 | s/old |        | {name=before 4}                                           | {name=after 4} |
            3 | s/x   | Compound | {name=before 3}                                         | {name=after 3} |
            """)
    void tellWhatIsNotPersonal(int index, String subject, String type, String before, String after, String masked) {
        var change = anybody.document("""
                        { changes { edges { node { subjectId subject { __typename id } before after masked actor reason at } } } }
                        """).execute().errors().verify().path("changes.edges[" + index + "].node");

        Map<?, ?> found = change.entity(Map.class).get();
        assertThat(found.get("subjectId")).isEqualTo(subject);
        assertThat(found.get("subject")).isEqualTo(type == null ? null : Map.of("__typename", type, "id", subject));
        assertThat(found.get("before")).hasToString(before);
        assertThat(found.get("after")).hasToString(after);
        assertThat(found.get("masked")).isEqualTo(masked == null ? List.of() : List.of(masked.split(" ")));
        assertThat(found.get("at")).isEqualTo("2026-07-01T12:00:00.000Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            of: "s/x"        | 6 3 1
            of: "s/m"        | 7 6
            within: "s/west" | 7 6 3
            first: 50        | 7 6 4 3 2 1
            """)
    void tellNobodyElseWhoIsOnARoster(String arguments, String actions) {
        var answer = anybody.document("{ changes(" + arguments + ") { totalCount edges { node { action } } } }")
                .execute()
                .errors()
                .verify();

        assertThat(actions(answer)).containsExactly(actions.split(" "));
        answer.path("changes.totalCount").entity(Integer.class).isEqualTo(actions.split(" ").length);
    }

    @Test
    void goOnWhereALongPageEndedWhileOthersAreMade() {
        List<ChangeEntry> entries = IntStream.range(0, 1000)
                .mapToObj(i -> new ChangeEntry(
                        "organizations", "deep", Set.of(), Set.of(), null, Map.of("id", "deep", "note", i)))
                .toList();
        List<String> made = new ArrayList<>(graph.inTurn(() -> history.record("tester", "deep", null, entries)).stream()
                .map(Change::id)
                .toList());
        Collections.reverse(made);
        List<String> read = new ArrayList<>();
        String after = null;
        while (read.size() < made.size()) {
            var page = graphQl.document("""
                            query($after: String) { changes(of: "deep", first: 200, after: $after) {
                              pageInfo { endCursor } edges { node { id } }
                            } }
                            """)
                    .variable("after", after)
                    .execute()
                    .errors()
                    .verify();
            List<String> ids = page.path("changes.edges[*].node.id")
                    .entityList(String.class)
                    .get();
            assertThat(ids).hasSize(200);
            read.addAll(ids);
            after = page.path("changes.pageInfo.endCursor").entity(String.class).get();
            graph.inTurn(() -> history.record("tester", "deep", null, entries.subList(0, 1)));
        }

        assertThat(read).isEqualTo(made);
        content.rows("MATCH (c:Change) WHERE c.action = 'deep' DETACH DELETE c");
    }

    @ParameterizedTest
    @CsvSource({"changes, ''", "changes-of, busy", "changes-within, s", "behind, ''", "behind-within, s"})
    void costTheSameHoweverLongTheHistoryIs(String statement, String key) {
        long few = hits(statement, key);
        List<ChangeEntry> entries = IntStream.range(0, 5000)
                .mapToObj(i -> new ChangeEntry(
                        "organizations", "busy", Set.of(), Set.of("s"), null, Map.of("id", "busy", "note", i)))
                .toList();
        graph.inTurn(() -> history.record("tester", "busy", null, entries));
        long many = hits(statement, key);
        content.rows("MATCH (c:Change) WHERE c.action = 'busy' DETACH DELETE c");

        assertThat(many).isLessThanOrEqualTo(few + 200);
    }

    private long hits(String statement, String key) {
        record("busy", "busy", "s");
        Map<String, Object> parameters = new HashMap<>();
        parameters.putAll(Map.of("keys", List.of(key), "after", "", "limit", 10, "seen", 0, "last", Long.MAX_VALUE));
        parameters.putAll(Map.of("everywhere", false, "reach", List.of()));
        parameters.put("within", null);
        try (Session session = driver.session()) {
            ProfiledPlan plan = session.run(
                            "PROFILE " + Cypher.file("history/" + statement).text(), parameters)
                    .consume()
                    .profile();
            return hits(plan);
        }
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits()
                + plan.children().stream().mapToLong(ChangesIT::hits).sum();
    }

    @Test
    void areRefusedWithinWhatNeverWas() {
        assertThat(codes("within: \"nothing\"")).containsExactly("NOT_FOUND");
        assertThat(codes("of: \"s/x\", within: \"nothing\"")).containsExactly("NOT_FOUND");
    }
}
