package org.orglattice.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.orglattice.test.EmptyServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@EmptyServiceTest
class ReadingIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    @Autowired
    Graph graph;

    /** The server refuses to write in a session that was opened for reading, wherever a cluster would send it. */
    @Test
    void goesOutInReadAccessMode() {
        Question writing = new Question(
                new Cypher("writing", "UNWIND $keys AS key CREATE (n:Written) RETURN key, {} AS row"), "x", Map.of());

        assertThatThrownBy(() -> graph.ask(List.of(writing), TIMEOUT))
                .isInstanceOfSatisfying(
                        ClientException.class,
                        refused -> assertThat(refused.code()).isEqualTo("Neo.ClientError.Statement.AccessMode"));
    }

    @Test
    void takesAVersionFromATextAndBack() {
        GraphVersion version = graph.version(TIMEOUT);

        assertThat(version.bookmarks()).isNotEmpty();
        assertThat(GraphVersion.of(version.text())).isEqualTo(version);
        assertThatThrownBy(() -> GraphVersion.of("a bookmark")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GraphVersion.of("")).isInstanceOf(IllegalArgumentException.class);
    }
}
