package org.orglattice.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/**
 * The whole service, at a port of its own, on an embedded Neo4j of its own that holds the vocabulary of roles only. The
 * tests that share it begin by clearing it with {@link GraphContent}, and then load what they need.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureHttpGraphQlTester
@Import({TestClock.class, GraphContent.class, AdminToken.class, ContainerDatabase.class})
@ExtendWith(ContainerDatabase.class)
@ContextConfiguration(initializers = OwnFolder.class)
@TestPropertySource(
        properties = {
            "orglattice.seeds=none",
            "orglattice.warm-up=false",
            "orglattice.embedded.page-cache=32MB",
            // on a busy machine the planning of a statement that is asked for the first time takes its time
            "orglattice.limits.timeout=60s",
            "spring.test.webtestclient.timeout=180s",
            // and what is counted here is more than clients may ask for
            "orglattice.limits.complexity=1000000000",
            "orglattice.personal-data.key=a key for tests",
        })
public @interface EmptyServiceTest {}
