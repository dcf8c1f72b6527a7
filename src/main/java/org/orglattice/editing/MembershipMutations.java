package org.orglattice.editing;

import java.util.List;
import java.util.Set;
import org.orglattice.access.AccessRole;
import org.orglattice.access.Viewer;
import org.orglattice.dataset.load.StoredRows.StoredRow;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Says where members belong without a post, and when they do so no longer.
 */
@Controller
class MembershipMutations {

    private static final String TABLE = "memberships";

    private final Editor editor;

    MembershipMutations(Editor editor) {
        this.editor = editor;
    }

    @MutationMapping
    Answer addMembership(MutationCall call, Viewer viewer) {
        return editor.edit(call, viewer, AccessRole.EDITOR, edit -> {
            Input input = edit.input();
            OwningDataSet owner = edit.ownerOfNew(input.text("organization"), input.text("member"));
            StatedRow row = StatedRow.added(TABLE, input).with("since", edit.dayOrToday(input, "since"), "since");
            edit.create(owner, List.of(row));
            give(edit, row);
        });
    }

    @MutationMapping
    Answer endMembership(MutationCall call, Viewer viewer) {
        return editor.edit(call, viewer, AccessRole.EDITOR, edit -> {
            // before it can be told by the answer who belongs there
            edit.rights().requireWithin(Set.of(edit.input().text("organization")));
            StoredRow membership = edit.findOpen(TABLE, "member", "organization", "kind");
            StatedRow row = StatedRow.kept(membership, edit.input()).with("until", edit.dayOf(edit.input(), "until"));
            edit.change(List.of(row));
            give(edit, row);
        });
    }

    private static void give(Edit edit, StatedRow row) {
        edit.give(
                "membership",
                List.of(row.cell("member"), row.cell("organization"), row.cell("kind"), row.cell("since")));
    }
}
