package org.orglattice.posting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Cypher;
import org.orglattice.organization.Organization;
import org.orglattice.organization.OrganizationQueries;
import org.orglattice.query.Page;
import org.orglattice.query.Slice;
import org.orglattice.query.Snapshot;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what is asked about posts and who holds them.
 */
@Controller
class PostController {

    private static final Cypher ROLES = Cypher.file("posting/roles");
    private static final Cypher POSTS = Cypher.file("posting/posts");
    private static final Cypher APPOINTMENTS = Cypher.file("posting/appointments");
    private static final Cypher VACANCIES = Cypher.file("posting/vacancies");
    private static final Cypher HOLDERS = Cypher.file("posting/holders");
    private static final Cypher HISTORY = Cypher.file("posting/history");

    @QueryMapping
    CompletableFuture<List<Role>> roles(Snapshot snapshot) {
        return snapshot.list(ROLES, OrganizationQueries.WHOLE_GRAPH, Map.of(), Role::of);
    }

    @SchemaMapping(typeName = "Organization")
    CompletableFuture<Page<Post>> posts(
            Organization organization,
            @Argument @Nullable Boolean includeDescendants,
            @Argument @Nullable List<String> roles,
            @Argument @Nullable Boolean vacant,
            Slice slice,
            Snapshot snapshot) {
        Map<String, Object> arguments = at(includeDescendants, roles, snapshot);
        arguments.put("vacant", vacant);
        return snapshot.page(POSTS, organization.id(), slice, arguments, Post::of);
    }

    @SchemaMapping(typeName = "Organization")
    CompletableFuture<Page<Appointment>> appointments(
            Organization organization,
            @Argument @Nullable Boolean includeDescendants,
            @Argument @Nullable List<String> roles,
            Slice slice,
            Snapshot snapshot) {
        Map<String, Object> arguments = at(includeDescendants, roles, snapshot);
        return snapshot.page(APPOINTMENTS, organization.id(), slice, arguments, Appointment::of);
    }

    private static Map<String, Object> at(@Nullable Boolean below, @Nullable List<String> roles, Snapshot snapshot) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("below", Boolean.TRUE.equals(below));
        arguments.put("roles", roles == null ? null : roles.stream().distinct().toList());
        arguments.put("walk", !snapshot.isToday());
        return arguments;
    }

    @SchemaMapping
    CompletableFuture<Integer> vacancies(Post post, Snapshot snapshot) {
        return snapshot.one(VACANCIES, post.id(), Map.of(), row -> row.integer("vacancies"));
    }

    @SchemaMapping
    CompletableFuture<List<Appointment>> holders(Post post, Snapshot snapshot) {
        return snapshot.list(HOLDERS, post.id(), Map.of(), Appointment::of);
    }

    @SchemaMapping
    CompletableFuture<List<Appointment>> history(Post post, Snapshot snapshot) {
        return snapshot.list(HISTORY, post.id(), Map.of(), Appointment::of);
    }

    @SchemaMapping
    boolean current(Appointment appointment, Snapshot snapshot) {
        return appointment.isCurrentOn(snapshot.day());
    }
}
