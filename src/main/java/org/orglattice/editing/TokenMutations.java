package org.orglattice.editing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orglattice.access.AccessRole;
import org.orglattice.access.ApiToken;
import org.orglattice.access.ApiTokenRequest;
import org.orglattice.access.ApiTokenRequest.GrantRequest;
import org.orglattice.access.ApiTokens;
import org.orglattice.access.Viewer;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.query.UserError;
import org.orglattice.text.Bilingual;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Makes and revokes the tokens of machines. The history does not tell of them: they are listed for administrators only.
 */
@Controller
class TokenMutations {

    private final Editor editor;
    private final ApiTokens tokens;

    TokenMutations(Editor editor, ApiTokens tokens) {
        this.editor = editor;
        this.tokens = tokens;
    }

    @MutationMapping
    Answer createApiToken(MutationCall call, Viewer viewer) {
        return editor.edit(call, viewer, AccessRole.ADMIN, edit -> {
            ApiTokenRequest request = request(edit.input());
            List<UserError> errors = request.errors(edit.today(), tokens::known);
            if (!errors.isEmpty()) {
                throw new EditRefused(errors);
            }
            ApiTokens.Created made =
                    tokens.create(request.name().strip(), request.grantsAsked(), request.expiresOn(), viewer.name());
            edit.give("apiToken", made.token().id());
            edit.tell(made.secret());
        });
    }

    private static ApiTokenRequest request(Input input) {
        return new ApiTokenRequest(
                input.text("name"),
                input.each("grants").stream()
                        .map(grant -> new GrantRequest(
                                AccessRole.valueOf(grant.text("role")), grant.textOrNull("organization")))
                        .toList(),
                (LocalDate) input.fields().get("expiresOn"));
    }

    @MutationMapping
    Answer revokeApiToken(MutationCall call, Viewer viewer) {
        return editor.edit(call, viewer, AccessRole.ADMIN, edit -> {
            String id = edit.input().text("id");
            tokens.revoke(id)
                    .orElseThrow(() -> EditRefused.of(
                            FaultCode.UNKNOWN_REFERENCE,
                            Bilingual.of("没有 id 为“%s”的 API 令牌。", "There is no API token with the id \"%s\".", id),
                            edit.input().at("id")));
            edit.give("apiToken", id);
        });
    }

    @SchemaMapping(typeName = "CreateApiTokenPayload", field = "apiToken")
    @Nullable
    ApiToken made(Answer answer) {
        return token(answer);
    }

    @SchemaMapping(typeName = "CreateApiTokenPayload", field = "token")
    @Nullable
    String told(Answer answer) {
        return answer.secret();
    }

    @SchemaMapping(typeName = "RevokeApiTokenPayload", field = "apiToken")
    @Nullable
    ApiToken revoked(Answer answer) {
        return token(answer);
    }

    private @Nullable ApiToken token(Answer answer) {
        String id = answer.id("apiToken");
        return id == null ? null : tokens.find(id).orElse(null);
    }
}
