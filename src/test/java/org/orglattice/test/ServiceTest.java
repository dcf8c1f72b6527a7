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
 * The whole service, at a port of its own, on an embedded Neo4j of its own, with the documented sub-districts and the
 * fictional 清河街道. The tests that share it do not change what others read.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureHttpGraphQlTester
@Import({TestClock.class, AdminToken.class, ContainerDatabase.class})
@ExtendWith(ContainerDatabase.class)
@ContextConfiguration(initializers = OwnFolder.class)
@TestPropertySource(
        properties = {
            "orglattice.seeds=documented,rules-national",
            "orglattice.warm-up=false",
            "orglattice.load=src/test/resources/datasets/qinghe",
            "orglattice.embedded.page-cache=32MB",
            // on a busy machine the planning of a statement that is asked for the first time takes its time
            "orglattice.limits.timeout=60s",
            "spring.test.webtestclient.timeout=180s",
        })
public @interface ServiceTest {}
