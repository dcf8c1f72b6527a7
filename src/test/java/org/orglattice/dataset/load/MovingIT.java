package org.orglattice.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.test.AdminToken;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.orglattice.test.Tables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Where things are is kept right by whatever moves them: a home, a home that ends, a post. */
@EmptyServiceTest
class MovingIT {

    private HttpGraphQlTester graphQl;

    @Autowired
    void askAsAdministrator(HttpGraphQlTester anybody, AdminToken administrator) {
        graphQl = administrator.asks(anybody);
    }

    @Autowired
    DataSetLoader loader;

    @Autowired
    GraphContent content;

    @BeforeEach
    void load() {
        content.clear();
        load(Tables.named("s")
                .with("organizations", """
                        id,kind,name,home
                        s,SUB_DISTRICT,Place,
                        s/east,COMMUNITY,East,s
                        s/west,COMMUNITY,West,s
                        s/x,COMPOUND,Compound,s/east
                        s/x/g,GRID,Grid,s/x
                        s/x/g/b,PARTY_ORGANIZATION,Branch,s/x/g
                        """)
                .with("members", "id,name\ns/m,Member\ns/n,Other\n")
                .with("posts", "id,organization,role,seats\ns/o,s/x/g,GRID_HEAD,1\n")
                .with("appointments", """
                        id,member,post,organization,role,primary
                        s/a,s/m,s/o,,,true
                        s/c,s/m,,s/x,DIRECTOR,
                        """)
                .with("memberships", "member,organization,kind\ns/n,s/x/g/b,ROSTER\n")
                .with("mechanisms", "id,name,run_by\ns/w,Linkage,s/x/g\n"));
    }

    private void load(Tables set) {
        assertThat(loader.load(set)).isInstanceOf(LoadResult.Loaded.class);
    }

    @Test
    void takesAlongAllThatIsBelow() {
        List<String> before = content.facts();

        load(Tables.named("s").with("organizations", "id,kind,name,home\ns/x,COMPOUND,Compound,s/west\n"));

        assertThat(content.facts())
                .containsExactlyInAnyOrderElementsOf(before.stream()
                        .map(fact -> fact.replace("s/x PART_OF s/east", "s/x PART_OF s/west")
                                .replace("path=s#s/east#s/x#", "path=s#s/west#s/x#"))
                        .toList());
        assertThat(content.changesSince(before)).hasSize(2 * (1 + 3 + 1 + 1 + 2 + 1 + 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            s/east | 2026-02-28 | s/east s/x s/x/g s/x/g/b | s/m s/n
            s/west | 2026-02-28 | s/west                   |
            s/east | 2026-03-01 | s/east                   |
            s/west | 2026-03-01 | s/west s/x s/x/g s/x/g/b | s/m s/n
            s/east |            | s/east                   |
            s/west |            | s/west s/x s/x/g s/x/g/b | s/m s/n
            """)
    void isFoundWhereItWasOnEachDay(String place, String day, String organizations, String members) {
        load(Tables.named("s")
                .with("organizations", "id,kind,name,home,home_since\ns/x,COMPOUND,Compound,s/west,2026-03\n")
                .with("links", "from,type,to,until\ns/x,PART_OF,s/east,2026-03\n"));

        var answer = graphQl.document("""
                        query($place: ID!, $asOf: Date) {
                          organizations(within: $place, asOf: $asOf) { edges { node { id } } }
                          members(within: $place, asOf: $asOf) { edges { node { id } } }
                          organization(id: $place, asOf: $asOf) {
                            appointments(includeDescendants: true) { edges { node { id } } }
                          }
                        }
                        """)
                .variable("place", place)
                .variable("asOf", day)
                .execute()
                .errors()
                .verify();

        assertThat(answer.path("organizations.edges[*].node.id")
                        .entityList(String.class)
                        .get())
                .isEqualTo(words(organizations));
        assertThat(answer.path("members.edges[*].node.id")
                        .entityList(String.class)
                        .get())
                .containsExactlyInAnyOrderElementsOf(words(members));
        assertThat(answer.path("organization.appointments.edges[*].node.id")
                        .entityList(String.class)
                        .get())
                .hasSize(words(members).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-06-01 | s/x#
            2027-06-01 | s#s/east#s/x#
            """)
    void mayHaveItsHomeEndedByALinkAlone(String end, String path) {
        load(Tables.named("s").with("links", "from,type,to,until\ns/x,PART_OF,s/east," + end + "\n"));

        assertThat(paths("s/x", "s/x/g")).isEqualTo(Map.of("s/x", path, "s/x/g", path + "s/x/g#"));
    }

    @Test
    void staysWhereItIsUntilTheDayOfTheMove() {
        load(Tables.named("s")
                .with("organizations", "id,kind,name,home,home_since\ns/x,COMPOUND,Compound,s/west,2027\n")
                .with("links", "from,type,to,until\ns/x,PART_OF,s/east,2027\n"));

        assertThat(paths("s/x")).containsEntry("s/x", "s#s/east#s/x#");
    }

    @Test
    void takesTheHoldersOfAPostAlong() {
        load(Tables.named("s").with("posts", "id,organization,role,seats\ns/o,s/west,DIRECTOR,1\n"));

        assertThat(content.facts())
                .contains("s/a HELD_AT s/west", "s/a role=DIRECTOR")
                .doesNotContain("s/a HELD_AT s/x/g");
        String post = paths("s/o").get("s/o");
        assertThat(post).startsWith("s#s/west##");
        assertThat(paths("s/a")).containsEntry("s/a", post + "#0#s/a");
    }

    private Map<String, String> paths(String... ids) {
        return content
                .rows(
                        "MATCH (e:Entity) WHERE e.id IN $ids RETURN e.id AS id, e.path AS path",
                        Map.of("ids", List.of(ids)))
                .stream()
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(), row -> row.get("path").asString()));
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" "));
    }
}
