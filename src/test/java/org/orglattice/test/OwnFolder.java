package org.orglattice.test;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/** Gives each context of tests a data folder of its own, before the database starts in it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OwnFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("orglattice.data-dir", "target/it/" + UUID.randomUUID());
        if (ContainerDatabase.isWanted()) {
            settings.put("orglattice.embedded.enabled", false);
        }
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("own folder", settings));
    }
}
