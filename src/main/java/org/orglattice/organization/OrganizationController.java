package org.orglattice.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Cypher;
import org.orglattice.query.Page;
import org.orglattice.query.RequestError;
import org.orglattice.query.Slice;
import org.orglattice.query.Snapshot;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what is asked about organizations and the lines that order them.
 */
@Controller
@SchemaMapping(typeName = "Organization")
class OrganizationController {

    private static final Cypher PARENT = Cypher.file("organization/parent");
    private static final Cypher ANCESTORS = Cypher.file("organization/ancestors");
    private static final Cypher CHILDREN = Cypher.file("organization/children");

    @QueryMapping
    CompletableFuture<@Nullable Organization> organization(
            @Argument @Nullable String id, @Argument @Nullable String code, Snapshot snapshot) {
        if (id == null && code == null) {
            throw RequestError.badInput("请给出 id 或 code。", "Give an id or a code.");
        }
        if (id == null) {
            return OrganizationQueries.byCode(code, snapshot);
        }
        return code == null
                ? OrganizationQueries.byId(id, snapshot)
                : OrganizationQueries.byId(id, snapshot.whole())
                        .thenApply(found -> found == null || code.equals(found.code()) ? found : null);
    }

    @QueryMapping
    CompletableFuture<Page<Organization>> organizations(
            @Argument @Nullable String within,
            @Argument @Nullable OrganizationFilter filter,
            Slice slice,
            Snapshot snapshot) {
        OrganizationFilter meant = filter == null ? OrganizationFilter.ANY : filter;
        return OrganizationQueries.within(within, snapshot, OrganizationQueries.list(within, meant, slice, snapshot));
    }

    @SchemaMapping
    boolean exists(Organization organization, Snapshot snapshot) {
        return organization.existsOn(snapshot.day());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Organization> home(Organization organization, Snapshot snapshot) {
        return parent(organization, HierarchyLine.HOME, snapshot);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Organization> parent(
            Organization organization, @Argument HierarchyLine line, Snapshot snapshot) {
        Map<String, Object> arguments = Map.of("type", line.relationshipType());
        return snapshot.one(PARENT, organization.id(), arguments, Organization::of);
    }

    @SchemaMapping
    CompletableFuture<List<Organization>> ancestors(
            Organization organization, @Argument HierarchyLine line, Snapshot snapshot) {
        Map<String, Object> arguments = Map.of("type", line.relationshipType());
        return snapshot.list(ANCESTORS, organization.id(), arguments, Organization::of);
    }

    @SchemaMapping
    CompletableFuture<Page<Organization>> children(
            Organization organization,
            @Argument HierarchyLine line,
            @Argument @Nullable List<OrganizationKind> kinds,
            Slice slice,
            Snapshot snapshot) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("type", line.relationshipType());
        arguments.put("kinds", OrganizationQueries.names(kinds));
        return snapshot.page(CHILDREN, organization.id(), slice, arguments, Organization::of);
    }

    @SchemaMapping
    CompletableFuture<Page<Organization>> descendants(
            Organization organization,
            @Argument HierarchyLine line,
            @Argument @Nullable List<OrganizationKind> kinds,
            @Argument @Nullable Integer maxDepth,
            Slice slice,
            Snapshot snapshot) {
        if (maxDepth != null && maxDepth < 0) {
            throw RequestError.badInput("maxDepth 至少是 0，而不是 %s。", "maxDepth has to be 0 or more, not %s.", maxDepth);
        }
        var descent = new OrganizationQueries.Descent(line, kinds, maxDepth);
        return OrganizationQueries.descendants(organization, descent, slice, snapshot);
    }

    @SchemaMapping(typeName = "Grid", field = "level")
    @Nullable
    Integer gridLevel(Organization grid) {
        return grid.gridLevel();
    }

    @SchemaMapping(typeName = "PartyOrganization", field = "level")
    @Nullable
    PartyLevel partyLevel(Organization body) {
        return body.partyLevel();
    }

    @SchemaMapping(typeName = "PartyOrganization")
    CompletableFuture<@Nullable Organization> superior(Organization body, Snapshot snapshot) {
        return parent(body, HierarchyLine.PARTY, snapshot);
    }
}
