package org.orglattice.organization;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.orglattice.graph.Cypher;
import org.orglattice.query.KeyedFields;
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
        Set<String> typeNames = Arrays.stream(OrganizationKind.values())
                .map(OrganizationKind::typeName)
                .collect(Collectors.toSet());
        return new NodeLookup(Organization.class, typeNames, Cypher.file("organization/by-id"), Organization::of);
    }

    @Bean
    KeyedFields organizationFields() {
        return new KeyedFields(
                "organization",
                "Organization",
                Set.of("home", "parent", "ancestors", "children", "descendants", "links"),
                Organization::known);
    }
}
