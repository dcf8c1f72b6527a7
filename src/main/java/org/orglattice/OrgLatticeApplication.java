package org.orglattice;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.orglattice.command.Commands;
import org.orglattice.command.Launcher.Launched;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.graphql.autoconfigure.observation.GraphQlObservationAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * The service: a graph of who serves where, behind GraphQL.
 */
// that would note how long each field takes, and take as long again
@SpringBootApplication(exclude = GraphQlObservationAutoConfiguration.class)
@ConfigurationPropertiesScan
public class OrgLatticeApplication {

    /**
     * Starts the service, or runs a command where the first argument names one.
     *
     * @param args settings, as {@code --name=value}; or the command and what follows it
     */
    public static void main(String[] args) {
        Commands commands = new Commands(OrgLatticeApplication::launch);
        if (commands.has(args)) {
            System.exit(commands.run(args));
        }
        try {
            SpringApplication.run(OrgLatticeApplication.class, Commands.settings(args));
        } catch (RuntimeException reported) {
            // Spring Boot has said why; threads of the embedded database must not keep the process.
            System.exit(1);
        }
    }

    private static Launched launch(List<String> settings) {
        ConfigurableApplicationContext context =
                SpringApplication.run(OrgLatticeApplication.class, settings.toArray(String[]::new));
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        return new Launched() {
            @Override
            public URI address() {
                return URI.create("http://127.0.0.1:" + port);
            }

            @Override
            public void close() {
                context.close();
            }
        };
    }

    /** What day it is where the organizations are, wherever the server stands. */
    @Bean
    Clock clock(@Value("${orglattice.time-zone}") ZoneId zone) {
        return Clock.system(zone);
    }
}
