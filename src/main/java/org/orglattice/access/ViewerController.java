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
    List<Grant> scopes(Viewer viewer) {
        return viewer.grants();
    }

    @SchemaMapping(typeName = "Scope")
    boolean everywhere(Grant scope) {
        return scope.isEverywhere();
    }

    @SchemaMapping(typeName = "Scope")
    CompletableFuture<@Nullable Organization> organization(Grant scope, Snapshot snapshot) {
        return scope.organization() == null
                ? CompletableFuture.completedFuture(null)
                : OrganizationQueries.byId(scope.organization(), snapshot);
    }
}
