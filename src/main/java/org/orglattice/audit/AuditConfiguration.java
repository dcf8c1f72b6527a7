package org.orglattice.audit;

import org.orglattice.graph.Cypher;
import org.orglattice.query.NodeLookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Tells how rules are found by id.
 */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    NodeLookup ruleLookup() {
        return NodeLookup.of(Rule.class, Cypher.file("rule/by-id"), Rule::of);
    }
}
