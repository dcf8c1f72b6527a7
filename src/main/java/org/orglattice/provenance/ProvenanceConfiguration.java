package org.orglattice.provenance;

import org.orglattice.graph.Cypher;
import org.orglattice.query.NodeLookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Tells how sources, figures and mechanisms are found by id.
 */
@Configuration(proxyBeanMethods = false)
class ProvenanceConfiguration {

    @Bean
    NodeLookup sourceLookup() {
        return NodeLookup.of(Source.class, Cypher.file("provenance/source-by-id"), Source::of);
    }

    @Bean
    NodeLookup figureLookup() {
        return NodeLookup.of(Figure.class, Cypher.file("provenance/figure-by-id"), Figure::of);
    }

    @Bean
    NodeLookup mechanismLookup() {
        return NodeLookup.of(Mechanism.class, Cypher.file("provenance/mechanism-by-id"), Mechanism::of);
    }
}
