package org.orglattice.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult.Loaded;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.orglattice.test.Tables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What is asked without a place is asked of the whole graph, whatever its roots are called. */
@EmptyServiceTest
class WholeGraphIT {

    /** From the least letters to the last, as code points order them. */
    private static final List<String> ROOTS = List.of("!", "9", "Z", "a", "~", "é", "街", "\uFF5A", "\uD842\uDFB7");

    @Autowired
    HttpGraphQlTester graphQl;

    @Test
    void hasARootOfEachScript(@Autowired GraphContent content, @Autowired DataSetLoader loader) {
        content.clear();
        assertThat(loader.load(Tables.named("roots")
                        .with(
                                "organizations",
                                rows("id,kind,name,home", "%1$s,COMMUNITY,root,", "%1$s/g,GRID,grid,%1$s"))
                        .with("members", rows("id,name", "%1$s/m,member"))
                        .with(
                                "appointments",
                                rows("member,organization,role", "%1$s/m,%1$s,DIRECTOR", "%1$s/m,%1$s/g,GRID_HEAD"))
                        .with("mechanisms", rows("id,name,run_by", "%1$s/w,linkage,%1$s"))))
                .isInstanceOf(Loaded.class);

        var answer = graphQl.document("""
                {
                  organizations { edges { node { id } } }
                  communities: organizations(filter: {kinds: [COMMUNITY]}) { edges { node { id } } }
                  members { edges { node { id } } }
                  crossPostings { edges { node { member { id } } } }
                  interlocks { edges { node { a { id } } } }
                  crossPostingMatrix { pairs }
                  mechanisms { id }
                  search(text: "linkage") { node { id } }
                }
                """).execute().errors().verify();

        assertThat(answer.path("organizations.edges[*].node.id")
                        .entityList(String.class)
                        .get())
                .isEqualTo(ROOTS.stream()
                        .flatMap(root -> Stream.of(root, root + "/g"))
                        .toList());
        for (String ids : List.of("communities.edges[*].node.id", "interlocks.edges[*].node.a.id")) {
            assertThat(answer.path(ids).entityList(String.class).get()).as(ids).isEqualTo(ROOTS);
        }
        for (String ids : List.of("members.edges[*].node.id", "crossPostings.edges[*].node.member.id")) {
            assertThat(answer.path(ids).entityList(String.class).get()).as(ids).isEqualTo(ids("/m"));
        }
        assertThat(answer.path("mechanisms[*].id").entityList(String.class).get())
                .isEqualTo(ids("/w"));
        assertThat(answer.path("search[*].node.id").entityList(String.class).get())
                .hasSameElementsAs(ids("/w"));
        answer.path("crossPostingMatrix[*].pairs").entityList(Integer.class).isEqualTo(List.of(ROOTS.size()));
    }

    private static List<String> ids(String ending) {
        return ROOTS.stream().map(root -> root + ending).toList();
    }

    private static String rows(String header, String... rows) {
        return header + "\n"
                + ROOTS.stream()
                        .flatMap(root -> Stream.of(rows).map(row -> row.formatted(root)))
                        .collect(Collectors.joining("\n"));
    }
}
