package org.orglattice;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/**
 * The service: a graph of who serves where, behind GraphQL.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class OrgLatticeApplication {

    /**
     * Starts the service.
     *
     * @param args settings, as {@code --name=value}
     */
    public static void main(String[] args) {
        try {
            SpringApplication.run(OrgLatticeApplication.class, args);
        } catch (RuntimeException reported) {
            // Spring Boot has said why; threads of the embedded database must not keep the process.
            System.exit(1);
        }
    }

    /** What day it is where the organizations are, wherever the server stands. */
    @Bean
    Clock clock(@Value("${orglattice.time-zone}") ZoneId zone) {
        return Clock.system(zone);
    }
}
