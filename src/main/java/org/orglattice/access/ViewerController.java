package org.orglattice.access;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.orglattice.organization.Organization;
import org.orglattice.organization.OrganizationQueries;
import org.orglattice.query.Snapshot;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Tells people who they are to the service.
 */
@Controller
class ViewerController {

    @QueryMapping
    Viewer viewer(Viewer viewer) {
        return viewer;
    }

    @SchemaMapping(typeName = "Viewer")
    List<AccessRole> roles(Viewer viewer) {
        return viewer.roles();
    }

    @SchemaMapping(typeName = "Viewer")
    List<String> scopes(Viewer viewer) {
        return viewer.grants().stream()
                .map(Grant::organization)
                .map(organization -> organization == null ? "*" : organization)
                .distinct()
                .toList();
    }

    @SchemaMapping(typeName = "Viewer")
    List<Grant> grants(Viewer viewer) {
        return viewer.grants();
    }

    @SchemaMapping(typeName = "Grant")
    boolean everywhere(Grant grant) {
        return grant.isEverywhere();
    }

    @SchemaMapping(typeName = "Grant")
    CompletableFuture<@Nullable Organization> organization(Grant grant, Snapshot snapshot) {
        return grant.organization() == null
                ? CompletableFuture.completedFuture(null)
                : OrganizationQueries.byId(grant.organization(), snapshot);
    }
}
