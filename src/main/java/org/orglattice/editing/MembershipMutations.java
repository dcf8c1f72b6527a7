package org.orglattice.editing;

import java.util.List;
import java.util.Set;
import org.orglattice.access.AccessRole;
import org.orglattice.access.Viewer;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.load.StoredRows.StoredRow;
import org.orglattice.text.Bilingual;
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
            StatedRow row =
                    StatedRow.kept(openMembership(edit), edit.input()).with("until", edit.dayOf(edit.input(), "until"));
            edit.change(List.of(row));
            give(edit, row);
        });
    }

    private static StoredRow openMembership(Edit edit) {
        Input input = edit.input();
        // before it can be told by the answer who belongs there
        edit.rights().requireWithin(Set.of(input.text("organization")));
        return edit.rows(TABLE, List.of(input.text("member"))).stream()
                .filter(row -> List.of("member", "organization", "kind").stream()
                        .allMatch(column -> row.cell(column).equals(input.text(column))))
                .filter(row -> row.cell("until").isEmpty())
                .filter(row -> !input.has("since") || row.cell("since").equals(input.text("since")))
                .findFirst()
                .orElseThrow(() -> EditRefused.of(
                        FaultCode.UNKNOWN_REFERENCE,
                        new Bilingual("没有这样的现行归属。", "There is no open membership like this."),
                        input.path()));
    }

    private static void give(Edit edit, StatedRow row) {
        edit.give(
                "membership",
                List.of(row.cell("member"), row.cell("organization"), row.cell("kind"), row.cell("since")));
    }
}
