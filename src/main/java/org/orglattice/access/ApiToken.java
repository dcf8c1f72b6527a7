package org.orglattice.access;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;

/**
 * A token of a machine, without the token itself, which nobody keeps.
 *
 * @param id by which it is revoked
 * @param name what it is for
 * @param grants what it grants
 * @param createdAt when it was made
 * @param createdBy by whom
 * @param expiresOn the first day on which it holds no more, or {@code null} for never
 * @param revokedAt when it was revoked, or {@code null}
 */
public record ApiToken(
        String id,
        String name,
        List<Grant> grants,
        OffsetDateTime createdAt,
        String createdBy,
        @Nullable LocalDate expiresOn,
        @Nullable OffsetDateTime revokedAt) {

    /** What the identities of machines begin with. */
    static final String IDENTITY = "token:";

    static ApiToken of(Row row) {
        String expiresOn = row.textOrNull("expiresOn");
        String revokedAt = row.textOrNull("revokedAt");
        return new ApiToken(
                row.text("id"),
                row.text("name"),
                row.texts("grants").stream()
                        .map(text -> Grant.parse(text).orElseThrow())
                        .toList(),
                OffsetDateTime.parse(row.text("createdAt")),
                row.text("createdBy"),
                expiresOn == null ? null : LocalDate.parse(expiresOn),
                revokedAt == null ? null : OffsetDateTime.parse(revokedAt));
    }

    boolean holdsOn(LocalDate day) {
        return revokedAt == null && (expiresOn == null || day.isBefore(expiresOn));
    }

    Viewer viewer() {
        return new Viewer("token:" + name, IDENTITY + id, grants, null);
    }
}
