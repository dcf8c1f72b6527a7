package org.orglattice.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Graph;
import org.orglattice.query.UserError;
import org.orglattice.text.Bilingual;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Lets administrators make, list and revoke the tokens of machines.
 */
@Controller
class ApiTokenController {

    private final ApiTokens tokens;
    private final Access access;
    private final Graph graph;
    private final Clock clock;

    ApiTokenController(ApiTokens tokens, Access access, Graph graph, Clock clock) {
        this.tokens = tokens;
        this.access = access;
        this.graph = graph;
        this.clock = clock;
    }

    record CreateApiTokenPayload(
            @Nullable ApiToken apiToken,
            @Nullable String token,
            List<UserError> userErrors,
            @Nullable String clientMutationId) {}

    record RevokeApiTokenInput(String id, @Nullable String clientMutationId) {}

    record RevokeApiTokenPayload(
            @Nullable ApiToken apiToken,
            List<UserError> userErrors,
            @Nullable String clientMutationId) {}

    @QueryMapping
    List<ApiToken> apiTokens(Viewer viewer) {
        access.require(viewer, AccessRole.ADMIN);
        return tokens.all();
    }

    @MutationMapping
    CreateApiTokenPayload createApiToken(@Argument CreateApiTokenInput input, Viewer viewer) {
        access.require(viewer, AccessRole.ADMIN);
        return graph.inTurn(() -> {
            List<UserError> errors = input.errors(LocalDate.now(clock), tokens::known);
            if (!errors.isEmpty()) {
                return new CreateApiTokenPayload(null, null, errors, input.clientMutationId());
            }
            ApiTokens.Created made =
                    tokens.create(input.name().strip(), input.scopes(), input.expiresOn(), viewer.name());
            return new CreateApiTokenPayload(made.token(), made.secret().text(), List.of(), input.clientMutationId());
        });
    }

    @MutationMapping
    RevokeApiTokenPayload revokeApiToken(@Argument RevokeApiTokenInput input, Viewer viewer) {
        access.require(viewer, AccessRole.ADMIN);
        ApiToken revoked = graph.inTurn(() -> tokens.revoke(input.id())).orElse(null);
        List<UserError> errors = revoked != null
                ? List.of()
                : List.of(new UserError(
                        "UNKNOWN_REFERENCE",
                        Bilingual.of("没有 id 为“%s”的 API 令牌。", "There is no API token with the id \"%s\".", input.id()),
                        List.of("id"),
                        null));
        return new RevokeApiTokenPayload(revoked, errors, input.clientMutationId());
    }
}
