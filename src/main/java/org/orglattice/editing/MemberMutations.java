package org.orglattice.editing;

import java.util.List;
import java.util.stream.Stream;
import org.orglattice.access.AccessRole;
import org.orglattice.access.Viewer;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Makes members, together with where they serve and belong, changes what is stated of them, and merges those that turn out to
 * be one person.
 */
@Controller
class MemberMutations {

    static final String TABLE = "members";

    private final Editor editor;

    MemberMutations(Editor editor) {
        this.editor = editor;
    }

    @MutationMapping
    Answer createMember(MutationCall call, Viewer viewer) {
        return editor.edit(call, viewer, AccessRole.EDITOR, MemberMutations::create);
    }

    private static void create(Edit edit) {
        Input input = edit.input();
        List<Input> appointments = input.each("appointments");
        List<Input> memberships = input.each("memberships");
        String[] places = Stream.concat(appointments.stream(), memberships.stream())
                .flatMap(place -> Stream.of(place.text("organization"), place.text("post")))
                .toArray(String[]::new);
        OwningDataSet owner = edit.ownerOfNew(places);
        StatedRow row = StatedRow.added(TABLE, input).with("id", input.textOr("id", NewIds.in(owner)));
        String id = edit.create(owner, List.of(row)).get(0);
        edit.give("member", id);
        edit.give(
                "appointments",
                edit.create(
                        owner,
                        appointments.stream()
                                .map(each -> putAt("appointments", id, each, edit))
                                .toList()));
        edit.create(
                owner,
                memberships.stream()
                        .map(each -> putAt("memberships", id, each, edit))
                        .toList());
    }

    private static StatedRow putAt(String table, String member, Input place, Edit edit) {
        return StatedRow.added(table, place).with("member", member).with("since", edit.dayOrToday(place, "since"));
    }

    @MutationMapping
    Answer updateMember(MutationCall call, Viewer viewer) {
        return editor.edit(call, viewer, AccessRole.EDITOR, edit -> edit.updateFromInput(TABLE, "member"));
    }

    @MutationMapping
    Answer mergeMembers(MutationCall call, Viewer viewer) {
        return editor.edit(call, viewer, AccessRole.EDITOR, edit -> new MemberMerge(edit).carryOut());
    }
}
