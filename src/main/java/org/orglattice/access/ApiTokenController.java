package org.orglattice.access;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.orglattice.query.Snapshot;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Lists the tokens of machines for administrators.
 */
@Controller
class ApiTokenController {

    private final ApiTokens tokens;
    private final Access access;

    ApiTokenController(ApiTokens tokens, Access access) {
        this.tokens = tokens;
        this.access = access;
    }

    @QueryMapping
    CompletableFuture<List<ApiToken>> apiTokens(Viewer viewer, Snapshot snapshot) {
        access.require(viewer, AccessRole.ADMIN);
        return tokens.all(snapshot);
    }
}
