package org.orglattice.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

class ServerFaultTests {

    private static final URI SERVER = URI.create("neo4j://graph.example:7687");

    @ParameterizedTest
    @CsvSource(textBlock = """
            5.26.0,       false
            5.26.30,      false
            5.26-aura,    false
            5.27.0,       false
            2025.01.0,    false
            2026.10,      false
            10.0,         false
            5.25.1,       true
            5.3.0,        true
            5.9,          true
            4.4.42,       true
            4.30,         true
            5,            true
            dev,          true
            '',           true
            """)
    void needsFiveTwentySixOrNewer(String version, boolean tooOld) {
        assertThat(ServerFault.isTooOld(version)).isEqualTo(tooOld);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        new AuthenticationException("Neo.ClientError.Security.Unauthorized", "no"), "密码", "password"),
                Arguments.of(new ServiceUnavailableException("gone"), "连接不上", "No Neo4j server answers"),
                Arguments.of(client("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase"), "只读", "read-only"),
                Arguments.of(client("Neo.ClientError.General.WriteOnReadOnlyAccessDatabase"), "只读", "read-only"),
                Arguments.of(new SecurityException("Neo.ClientError.Security.Forbidden", "no"), "权限", "no right"),
                Arguments.of(database(), "已损坏", "damaged"),
                Arguments.of(client("Neo.ClientError.Schema.ConstraintViolation"), "无法准备", "cannot be prepared"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysInBothLanguagesWhatIsWrongWithWhichServer(RuntimeException cause, String zh, String en) {
        StartFailure failure = ServerFault.of(SERVER, cause);

        assertThat(failure).hasCause(cause);
        assertThat(failure.sentence().zh()).contains(zh, SERVER.toString());
        assertThat(failure.sentence().en()).contains(en, SERVER.toString());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void findsTheDriversErrorBehindOthers(RuntimeException cause, String zh, String en) {
        var wrapped = new IllegalStateException("migrations failed", new IllegalStateException(cause));

        assertThat(ServerFault.of(SERVER, wrapped).sentence().zh()).contains(zh);
    }

    @Test
    void quotesTheFirstLineOnly() {
        assertThat(List.of(ServerFault.of(SERVER, database()).sentence().zh(), sentence(database())))
                .allSatisfy(sentence ->
                        assertThat(sentence).contains("store is broken").doesNotContain("at line"));
        assertThat(sentence(new IllegalStateException())).contains("IllegalStateException");
    }

    private static String sentence(RuntimeException cause) {
        return ServerFault.of(SERVER, cause).sentence().en();
    }

    private static DatabaseException database() {
        return new DatabaseException("Neo.DatabaseError.General.UnknownError", "store is broken\nat line 7");
    }

    private static ClientException client(String code) {
        return new ClientException("01N00", "status", code, "refused", Map.of(), null);
    }
}
