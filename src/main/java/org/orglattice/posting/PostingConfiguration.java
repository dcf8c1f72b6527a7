package org.orglattice.posting;

import java.util.Set;
import org.orglattice.graph.Cypher;
import org.orglattice.organization.Organization;
import org.orglattice.query.KeyedFields;
import org.orglattice.query.NodeLookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Tells how members, posts and appointments are found by id.
 */
@Configuration(proxyBeanMethods = false)
class PostingConfiguration {

    @Bean
    NodeLookup memberLookup() {
        return NodeLookup.of(Member.class, Cypher.file("posting/member-by-id"), Member::of);
    }

    @Bean
    KeyedFields memberFields() {
        return new KeyedFields("member", "Member", Set.of("appointments", "crossPosted"), Member::known);
    }

    @Bean
    KeyedFields fieldsOfOrganizations() {
        return new KeyedFields("organization", "Organization", Set.of("appointments", "posts"), Organization::known);
    }

    @Bean
    NodeLookup postLookup() {
        return NodeLookup.of(Post.class, Cypher.file("posting/post-by-id"), Post::of);
    }

    @Bean
    NodeLookup appointmentLookup() {
        return NodeLookup.of(Appointment.class, Cypher.file("posting/appointment-by-id"), Appointment::of);
    }
}
