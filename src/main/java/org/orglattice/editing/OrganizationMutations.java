package org.orglattice.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.orglattice.access.AccessRole;
import org.orglattice.access.Viewer;
import org.orglattice.dataset.load.StoredRows.StoredRow;
import org.orglattice.text.Bilingual;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Makes organizations, changes what is stated of them, and moves them along either line.
 */
@Controller
class OrganizationMutations {

    static final String TABLE = "organizations";

    private final Editor editor;

    OrganizationMutations(Editor editor) {
        this.editor = editor;
    }

    @MutationMapping
    Answer createOrganization(MutationCall call, Viewer viewer) {
        return editor.edit(
                call,
                viewer,
                AccessRole.EDITOR,
                edit -> edit.makeFromInput(TABLE, "organization", edit.input().text("home")));
    }

    @MutationMapping
    Answer updateOrganization(MutationCall call, Viewer viewer) {
        return editor.edit(call, viewer, AccessRole.EDITOR, edit -> edit.updateFromInput(TABLE, "organization"));
    }

    @MutationMapping
    Answer moveOrganization(MutationCall call, Viewer viewer) {
        return editor.edit(call, viewer, AccessRole.EDITOR, edit -> {
            StoredRow before = edit.find(TABLE, edit.input(), "id");
            edit.expectVersion(before);
            List<StatedRow> rows = new ArrayList<>();
            StatedRow moved = StatedRow.kept(before, edit.input());
            moved = move(edit, moved, "home", "home_since", "PART_OF", rows);
            moved = move(edit, moved, "reports_to", "reports_since", "REPORTS_TO", rows);
            if (moved.cells().equals(before.cells())) {
                throw EditRefused.of(
                        EditFault.NOTHING_TO_CHANGE,
                        new Bilingual("它已经在那里了。", "It is there already."),
                        edit.input().path());
            }
            rows.add(0, moved);
            edit.change(rows);
            edit.give("organization", before.cell("id"));
        });
    }

    /** Moves along one line: the row gets the new home or superior, and a further row the one that it had until then. */
    private static StatedRow move(
            Edit edit, StatedRow row, String column, String since, String type, List<StatedRow> earlier) {
        Input input = edit.input();
        String field = FieldNames.ofColumn(column);
        String from = row.cell(column);
        if (!input.states(field) || input.text(field).equals(from)) {
            return row;
        }
        String day = edit.dayOf(input, "on");
        if (!from.isEmpty()) {
            StoredRow line = new StoredRow("links", "", row.owner(), 0, Map.of());
            earlier.add(StatedRow.kept(line, input)
                    .with("from", row.cell("id"))
                    .with("type", type)
                    .with("to", from)
                    .with("since", row.cell(since), "on")
                    .with("until", day, "on"));
        }
        return row.with(column, input.text(field)).with(since, day, "on");
    }
}
