package org.orglattice.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;
import org.orglattice.organization.Organization;
import org.orglattice.posting.Member;
import org.orglattice.posting.Post;
import org.orglattice.query.NodeObject;

/**
 * The outcome of one subject.
 *
 * @param audit the audit that found it
 * @param outcome what was found
 * @param reason why, by the name that the template has for it
 * @param subject what was checked
 * @param counterpart the other side of a pair, or {@code null}
 * @param members who is involved, by id
 * @param explanation why the gap is there, or {@code null}
 * @param facts what the sentence about it names
 */
record Finding(
        AuditReport audit,
        Outcome outcome,
        String reason,
        NodeObject subject,
        @Nullable NodeObject counterpart,
        List<Member> members,
        @Nullable Explanation explanation,
        Row facts) {

    static Finding of(AuditReport audit, Row row) {
        return new Finding(
                audit,
                Outcome.valueOf(row.text("outcome")),
                row.text("reason"),
                entity(row.row("subject")),
                row.has("counterpart") ? entity(row.row("counterpart")) : null,
                row.rows("members").stream().map(Member::of).toList(),
                row.has("explanation") ? Explanation.of(row.row("explanation")) : null,
                row);
    }

    private static NodeObject entity(Row row) {
        return switch (row.text("type")) {
            case "Organization" -> Organization.of(row);
            case "Member" -> Member.of(row);
            case "Post" -> Post.of(row);
            default -> throw new IllegalStateException("A template gave a subject of the type " + row.text("type"));
        };
    }
}
