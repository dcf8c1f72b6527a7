package org.orglattice.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.test.AdminToken;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What the service tells of itself, and to whom. */
@ServiceTest
class ActuatorIT {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    AdminToken administrator;

    private final ServicePort port;

    ActuatorIT(@LocalServerPort int port) {
        this.port = new ServicePort(port);
    }

    @Test
    void tellsHealthInDetailToAdministratorsOnly() {
        String reader = MadeToken.of(administrator.asks(graphQl), "monitor", "READER@* EDITOR@*")
                .header();

        assertThat(port.get("/actuator/health", null).body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("components");
        assertThat(port.get("/actuator/health", reader).body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("components");
        assertThat(port.get("/actuator/health", administrator.header()).body())
                .contains("\"neo4j\":{\"details\"", "\"diskSpace\":{\"details\"");
    }

    @Test
    void showsMetricsOnThisMachineWhereReadingIsOpen() {
        assertThat(port.get("/actuator/prometheus", null).body()).contains("orglattice_pool_connections{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/metrics"})
    void hasNothingElse(String path) {
        assertThat(port.get(path, null).statusCode()).isEqualTo(401);
        if (!path.equals("/actuator")) {
            assertThat(port.get(path, administrator.header()).statusCode()).isEqualTo(404);
        }
    }
}
