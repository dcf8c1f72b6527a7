package org.orglattice.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.test.AdminToken;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.databind.JsonNode;

/** The service answers what is known of the fictional sub-district, today and on past days. */
@EmptyServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleIT {

    private static final JsonNode TOWN = Sample.SHIPPED.town();

    private HttpGraphQlTester graphQl;

    @Autowired
    void askAsAdministrator(HttpGraphQlTester anybody, AdminToken administrator) {
        graphQl = administrator.asks(anybody);
    }

    @BeforeAll
    void load(@Autowired GraphContent graph, @Autowired DataSetLoader loader) throws IOException {
        graph.clear();

        assertThat(loader.load(CsvFiles.in(Sample.SHIPPED.folder()))).isInstanceOf(LoadResult.Loaded.class);
    }

    static Stream<JsonNode> days() {
        return TOWN.get("days").valueStream();
    }

    static Stream<JsonNode> histories() {
        return TOWN.get("histories").valueStream();
    }

    @ParameterizedTest
    @MethodSource("days")
    void countsWhatIsThere(JsonNode expected) {
        GraphQlTester.Traversable answer = ask(expected, """
                query($id: ID!, $day: Date) {
                  organizations(within: $id, asOf: $day) { totalCount }
                  members(within: $id, asOf: $day) { totalCount }
                  crossPostings(within: $id, asOf: $day) { totalCount }
                  interlocks(within: $id, asOf: $day) { totalCount }
                  organization(id: $id, asOf: $day) {
                    appointments(includeDescendants: true) { totalCount }
                    posts(includeDescendants: true) { totalCount }
                    vacant: posts(includeDescendants: true, vacant: true) { totalCount }
                  }
                }
                """);
        Map<String, String> places = Map.of(
                "organizations", "organizations",
                "members", "members",
                "crossPosted", "crossPostings",
                "interlocks", "interlocks",
                "appointments", "organization.appointments",
                "posts", "organization.posts",
                "vacantPosts", "organization.vacant");

        places.forEach((known, path) -> assertThat(
                        answer.path(path + ".totalCount").entity(Integer.class).get())
                .as(known)
                .isEqualTo(expected.get(known).asInt()));
    }

    @ParameterizedTest
    @MethodSource("days")
    void showsHowManyServeInEachCommunity(JsonNode expected) {
        Map<String, Object> headcounts = new LinkedHashMap<>();
        rows(
                        ask(
                                expected,
                                "query($id: ID!, $day: Date) { orgChart(root: $id, depth: 1, asOf: $day)"
                                        + " { nodes { organization { id kind } headcount } } }"),
                        "orgChart.nodes[*]")
                .forEach(node -> {
                    Map<?, ?> organization = (Map<?, ?>) node.get("organization");
                    if (List.of("SUB_DISTRICT", "COMMUNITY").contains(organization.get("kind"))) {
                        headcounts.put(String.valueOf(organization.get("id")), node.get("headcount"));
                    }
                });
        Map<String, Object> known = new LinkedHashMap<>();
        expected.get("headcounts")
                .propertyStream()
                .forEach(each -> known.put(each.getKey(), each.getValue().asInt()));

        assertThat(headcounts).isEqualTo(known);
    }

    @ParameterizedTest
    @MethodSource("days")
    void findsWhatOrganizationsShare(JsonNode expected) {
        GraphQlTester.Traversable answer = ask(expected, """
                query($id: ID!, $day: Date) {
                  crossPostingMatrix(within: $id, asOf: $day) { a b members pairs }
                  interlocks(within: $id, asOf: $day, minShared: 3, first: 200) { edges { node { a { id } b { id } sharedCount } } }
                }
                """);

        assertThat(rows(answer, "crossPostingMatrix[*]"))
                .extracting(cell ->
                        cell.get("a") + " " + cell.get("b") + " " + cell.get("members") + " " + cell.get("pairs"))
                .containsExactlyInAnyOrderElementsOf(texts(expected.get("matrix"), "a", "b", "members", "pairs"));
        assertThat(rows(answer, "interlocks.edges[*].node"))
                .extracting(pair -> String.join(" ", ids(pair)) + " " + pair.get("sharedCount"))
                .containsExactlyInAnyOrderElementsOf(texts(expected.get("closeInterlocks"), "a", "b", "members"));
    }

    private static List<String> ids(Map<String, Object> pair) {
        return Stream.of("a", "b")
                .map(end -> String.valueOf(((Map<?, ?>) pair.get(end)).get("id")))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("days")
    void recordsWhatFiguresAreComparedWith(JsonNode expected) {
        for (JsonNode recorded : expected.get("recorded")) {
            String[] counts = recorded.get("counts").asString().split("/");
            if (counts[0].equals("MEMBER") || counts[0].equals("GRID") && counts.length > 1) {
                continue;
            }
            String filter =
                    "{kinds: [" + counts[0] + "]" + (counts.length > 1 ? ", partyLevels: [" + counts[1] + "]}" : "}");
            int found = graphQl.document("query($id: ID!, $day: Date) { organizations(within: $id, asOf: $day, filter: "
                            + filter + ") { totalCount } }")
                    .variable("id", recorded.get("organization").asString())
                    .variable("day", expected.get("day").asString())
                    .execute()
                    .path("organizations.totalCount")
                    .entity(Integer.class)
                    .get();

            assertThat(found)
                    .as("%s", recorded)
                    .isEqualTo(recorded.get("number").asInt());
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void knowsWhoServedBeforeWhom(JsonNode expected) {
        List<Map<String, Object>> history = rows(
                graphQl.document("""
                                query($id: ID!, $role: String!) {
                                  organization(id: $id) {
                                    posts(roles: [$role]) { edges { node { history { member { id } since until } } } }
                                  }
                                }
                                """)
                        .variable("id", expected.get("organization").asString())
                        .variable("role", expected.get("role").asString())
                        .execute(),
                "organization.posts.edges[*].node.history[*]");

        assertThat(history)
                .extracting(each ->
                        ((Map<?, ?>) each.get("member")).get("id") + " " + each.get("since") + " " + each.get("until"))
                .containsExactlyElementsOf(expected.get("holders")
                        .valueStream()
                        .map(holder -> holder.get("member").asString() + " "
                                + holder.get("since").asString() + " "
                                + (holder.has("until") ? holder.get("until").asString() : null))
                        .toList());
    }

    private GraphQlTester.Traversable ask(JsonNode expected, String question) {
        return graphQl.document(question)
                .variable("id", TOWN.get("id").asString())
                .variable("day", expected.get("day").asString())
                .execute()
                .errors()
                .verify();
    }

    private static List<Map<String, Object>> rows(GraphQlTester.Traversable answer, String path) {
        return answer.path(path)
                .entityList(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }

    private static List<String> texts(JsonNode rows, String... columns) {
        List<String> texts = new ArrayList<>();
        for (JsonNode row : rows) {
            texts.add(String.join(
                    " ",
                    Stream.of(columns).map(column -> row.get(column).asString()).toList()));
        }
        return texts;
    }
}
