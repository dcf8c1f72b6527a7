package org.orglattice.graph.embedded;

import java.nio.file.Path;
import org.orglattice.graph.StartFailure;
import org.orglattice.text.Bilingual;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;
import org.springframework.util.unit.DataSize;

/**
 * Starts the embedded database where no server is named, as early as its settings are known, so that it comes up beside
 * the Spring context and not after it.
 */
final class EmbeddedNeo4jInitializer implements ApplicationContextInitializer<GenericApplicationContext> {

    // is left out of jars that are to stay under the Apache License
    private static final String DATABASE = "org.neo4j.dbms.api.DatabaseManagementService";

    @Override
    public void initialize(GenericApplicationContext context) {
        Environment settings = context.getEnvironment();
        if (settings.containsProperty("spring.neo4j.uri")
                || !settings.getProperty("orglattice.embedded.enabled", Boolean.class, true)) {
            return;
        }
        if (!ClassUtils.isPresent(DATABASE, getClass().getClassLoader())) {
            throw new StartFailure(
                    new Bilingual(
                            "这个 jar 不含内置数据库：请用 --spring.neo4j.uri 指定 Neo4j 服务器。",
                            "This jar has no embedded database: name a Neo4j server by --spring.neo4j.uri."),
                    null);
        }
        Path folder = Path.of(settings.getProperty("orglattice.data-dir", "data"))
                .toAbsolutePath()
                .normalize();
        DataSize pageCache =
                settings.getProperty("orglattice.embedded.page-cache", DataSize.class, DataSize.ofMegabytes(128));
        EmbeddedStores database = EmbeddedStores.startIn(folder, pageCache.toBytes());
        context.registerBean(EmbeddedStores.class, () -> database);
        context.addApplicationListener((ApplicationFailedEvent failed) -> database.close());
    }
}
