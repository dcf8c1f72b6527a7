package org.orglattice.graph.embedded;

import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/**
 * Starts the embedded database where no server is named, as early as its settings are known, so that it comes up beside
 * the Spring context and not after it.
 */
final class EmbeddedNeo4jInitializer implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        Environment settings = context.getEnvironment();
        if (settings.containsProperty("spring.neo4j.uri")
                || !settings.getProperty("orglattice.embedded.enabled", Boolean.class, true)) {
            return;
        }
        Path folder = Path.of(settings.getProperty("orglattice.data-dir", "data"))
                .toAbsolutePath()
                .normalize();
        DataSize pageCache =
                settings.getProperty("orglattice.embedded.page-cache", DataSize.class, DataSize.ofMegabytes(128));
        EmbeddedNeo4j database = EmbeddedNeo4j.startIn(folder, pageCache.toBytes());
        context.registerBean(EmbeddedNeo4j.class, () -> database);
        context.registerBean(EmbeddedConnection.class, () -> new EmbeddedConnection(database));
        context.addApplicationListener((ApplicationFailedEvent failed) -> database.close());
    }
}
