package org.orglattice.organization;

import org.orglattice.graph.Cypher;
import org.orglattice.query.NodeLookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Tells how organizations are found by id.
 */
@Configuration(proxyBeanMethods = false)
class OrganizationConfiguration {

    @Bean
    NodeLookup organizationLookup() {
        return new NodeLookup(Cypher.file("organization/by-id"), Organization::of);
    }
}
