package org.orglattice.test;

import java.time.Duration;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * Has each context of tests ask a Neo4j in a container of its own in the place of an embedded one, where
 * {@code mvn verify -Pcontainers} wants that. Without an engine such tests are skipped.
 */
@TestConfiguration(proxyBeanMethods = false)
@ConditionalOnProperty(name = ContainerDatabase.PROPERTY, havingValue = "container")
class ContainerDatabase implements ExecutionCondition {

    static final String PROPERTY = "it.database";

    // others start beside it, and tests are under way
    private static final Duration STARTUP = Duration.ofMinutes(10);

    static boolean isWanted() {
        return "container".equals(System.getProperty(PROPERTY));
    }

    @Bean
    @ServiceConnection
    Neo4jContainer neo4j() {
        DockerImageName image =
                DockerImageName.parse(System.getProperty("it.image")).asCompatibleSubstituteFor("neo4j");
        return new Neo4jContainer(image)
                .withStartupTimeout(STARTUP)
                // as for the embedded ones: nearly everything is run for the first time
                .withNeo4jConfig("server.jvm.additional", "-XX:TieredStopAtLevel=1")
                .withNeo4jConfig("internal.cypher.expression_engine", "interpreted")
                .withNeo4jConfig("server.memory.heap.max_size", "768m")
                .withNeo4jConfig("server.memory.pagecache.size", "64m");
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        return !isWanted() || DockerClientFactory.instance().isDockerAvailable()
                ? ConditionEvaluationResult.enabled("")
                : ConditionEvaluationResult.disabled("没有容器引擎 / no container engine");
    }
}
