package org.orglattice.editing;

import java.util.List;
import org.orglattice.access.AccessRole;
import org.orglattice.access.Viewer;
import org.orglattice.dataset.load.StoredRows.StoredRow;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Makes posts, and appoints members to them.
 */
@Controller
class PostingMutations {

    private static final String POSTS = "posts";
    private static final String APPOINTMENTS = "appointments";

    private final Editor editor;

    PostingMutations(Editor editor) {
        this.editor = editor;
    }

    @MutationMapping
    Answer createPost(MutationCall call, Viewer viewer) {
        return editor.edit(
                call,
                viewer,
                AccessRole.EDITOR,
                edit -> edit.makeFromInput(POSTS, "post", edit.input().text("organization")));
    }

    @MutationMapping
    Answer updatePost(MutationCall call, Viewer viewer) {
        return editor.edit(call, viewer, AccessRole.EDITOR, edit -> edit.updateFromInput(POSTS, "post"));
    }

    @MutationMapping
    Answer appointMember(MutationCall call, Viewer viewer) {
        return editor.edit(call, viewer, AccessRole.EDITOR, edit -> {
            Input input = edit.input();
            OwningDataSet owner = edit.ownerOfNew(input.text("post"), input.text("organization"), input.text("member"));
            StatedRow row =
                    StatedRow.added(APPOINTMENTS, input).with("since", edit.dayOrToday(input, "since"), "since");
            edit.give("appointment", edit.create(owner, List.of(row)).get(0));
        });
    }

    @MutationMapping
    Answer endAppointment(MutationCall call, Viewer viewer) {
        return editor.edit(call, viewer, AccessRole.EDITOR, edit -> {
            StoredRow before = openAppointment(edit, "id", "until");
            edit.change(List.of(StatedRow.kept(before, edit.input()).with("until", edit.dayOf(edit.input(), "until"))));
            edit.give("appointment", before.cell("id"));
        });
    }

    @MutationMapping
    Answer transferMember(MutationCall call, Viewer viewer) {
        return editor.edit(call, viewer, AccessRole.EDITOR, edit -> {
            Input input = edit.input();
            StoredRow before = openAppointment(edit, "appointment", "on");
            String day = edit.dayOf(input, "on");
            edit.change(List.of(StatedRow.kept(before, input).with("until", day, "on")));
            Input to = input.within("to");
            OwningDataSet owner = edit.ownerOfNew(to.text("post"), to.text("organization"), before.cell("member"));
            StatedRow begun = StatedRow.added(APPOINTMENTS, to)
                    .with("member", before.cell("member"))
                    .with("since", day)
                    .with("primary", to.textOr("primary", before.cell("primary")));
            edit.give("appointment", edit.create(owner, List.of(begun)).get(0));
            edit.give("ended", before.cell("id"));
        });
    }

    /** The appointment that a field names, which must not have ended by the day that another one gives. */
    private static StoredRow openAppointment(Edit edit, String field, String end) {
        StoredRow appointment = edit.find(APPOINTMENTS, edit.input(), field);
        edit.expectVersion(appointment);
        String until = appointment.cell("until");
        if (!until.isEmpty() && until.compareTo(edit.dayOf(edit.input(), end)) <= 0) {
            throw EditRefused.alreadyEnded(until, edit.input().at(field));
        }
        return appointment;
    }
}
