package org.orglattice.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CypherTests {

    private static final Path FOLDER = Path.of("cypher");

    @Test
    void readsStatementWithoutItsCommentLines() {
        Cypher children = Cypher.file("organization/children");

        assertThat(children.name()).isEqualTo("organization/children");
        assertThat(children.text())
                .startsWith("UNWIND $keys AS key")
                .endsWith("AS row")
                .doesNotContain("//");
    }

    @Test
    void namesFileThatIsNotThere() {
        assertThatThrownBy(() -> Cypher.file("organization/nothing"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cypher/organization/nothing.cypher");
    }

    @Test
    void prefixesParametersWhole() {
        var cypher = new Cypher("any", "WITH $day AS day, $days AS days, $a1 AS a WHERE day < $day RETURN '$' + day");

        assertThat(cypher.withParametersPrefixed("q7_"))
                .isEqualTo("WITH $q7_day AS day, $q7_days AS days, $q7_a1 AS a WHERE day < $q7_day RETURN '$' + day");
    }

    @Test
    void countsRowsOfItsLastSubqueryWithoutFetchingForEach() {
        var cypher = new Cypher("any", """
                UNWIND $keys AS key
                CALL (key) {
                  MATCH (o {id: key}) RETURN o LIMIT $limit
                }
                MATCH (o)--(x)
                RETURN key, o {.*, x: x.id} AS row""");

        assertThat(cypher.counting()).isEqualTo(new Cypher("any#count", """
                UNWIND $keys AS key
                CALL (key) {
                  MATCH (o {id: key}) RETURN o LIMIT $limit
                }
                RETURN key, {count: count(*)} AS row"""));
    }

    static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .map(file -> FOLDER.relativize(file).toString())
                    .filter(file -> file.endsWith(".cypher"))
                    .map(file -> file.replace(".cypher", ""))
                    .filter(name -> Cypher.file(name).text().contains("$after"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leavesEachPagedStatementAPlaceToCount(String name) {
        String page = Cypher.file(name).text();
        String counting = Cypher.file(name).counting().text();
        String finding = counting.substring(0, counting.lastIndexOf("RETURN key"));

        assertThat(page).startsWith(finding).contains("LIMIT $limit");
        assertThat(finding).startsWith("UNWIND $keys AS key").endsWith("\n}\n").contains("LIMIT $limit");
    }
}
