package org.orglattice.editing;

import java.util.List;
import org.orglattice.access.AccessRole;
import org.orglattice.access.Viewer;
import org.orglattice.dataset.load.StoredRows.StoredRow;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Links organizations that serve, take part in, or succeed one another, and ends such links.
 */
@Controller
class LinkMutations {

    private static final String TABLE = "links";

    private final Editor editor;

    LinkMutations(Editor editor) {
        this.editor = editor;
    }

    @MutationMapping
    Answer linkOrganizations(MutationCall call, Viewer viewer) {
        return editor.edit(call, viewer, AccessRole.EDITOR, edit -> {
            Input input = edit.input();
            OwningDataSet owner = edit.ownerOfNew(input.text("from"), input.text("to"));
            StatedRow row = StatedRow.added(TABLE, input)
                    .with("reason", input.text("cause"))
                    .with("since", edit.dayOrToday(input, "since"), "since");
            edit.create(owner, List.of(row));
            give(edit, row);
        });
    }

    @MutationMapping
    Answer unlinkOrganizations(MutationCall call, Viewer viewer) {
        return editor.edit(call, viewer, AccessRole.EDITOR, edit -> {
            StoredRow link = edit.findOpen(TABLE, "from", "type", "to");
            StatedRow row = StatedRow.kept(link, edit.input()).with("until", edit.dayOf(edit.input(), "until"));
            edit.change(List.of(row));
            give(edit, row);
        });
    }

    private static void give(Edit edit, StatedRow row) {
        edit.give("link", List.of(row.cell("from"), row.cell("type"), row.cell("to"), row.cell("since")));
    }
}
