package org.orglattice.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.orglattice.access.AccessRole;
import org.orglattice.access.Viewer;
import org.orglattice.dataset.check.Succession;
import org.orglattice.dataset.load.StoredRows.StoredRow;
import org.orglattice.graph.Cypher;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Dissolves organizations: whoever serves there or belongs there ends with it, and what comes after is linked.
 */
@Controller
class DissolutionMutations {

    private static final Cypher OPEN_APPOINTMENTS = Cypher.file("editing/open-appointments");

    private final Editor editor;

    DissolutionMutations(Editor editor) {
        this.editor = editor;
    }

    @MutationMapping
    Answer dissolveOrganization(MutationCall call, Viewer viewer) {
        return editor.edit(call, viewer, AccessRole.EDITOR, this::dissolve);
    }

    private void dissolve(Edit edit) {
        Input input = edit.input();
        StoredRow organization = edit.find(OrganizationMutations.TABLE, input, "id");
        edit.expectVersion(organization);
        if (!organization.cell("dissolved").isEmpty()) {
            throw EditRefused.alreadyEnded(organization.cell("dissolved"), input.at("id"));
        }
        Succession cause = Succession.valueOf(input.text("cause"));
        List<String> successors = input.texts("successors").stream().distinct().toList();
        if (!cause.allows(successors.size())) {
            throw EditRefused.of(EditFault.SUCCESSORS, cause.demand(successors.size()), input.at("successors"));
        }
        String id = organization.cell("id");
        String day = edit.dayOf(input, "on");
        List<String> ended = endAppointments(edit, id, day);
        edit.change(Stream.concat(
                        open(edit.rows("links", List.of(id)), day, edit),
                        open(edit.rows("memberships", List.of(id)), day, edit))
                .toList());
        edit.change(List.of(StatedRow.kept(organization, input).with("dissolved", day, "on")));
        edit.create(edit.ownerOf(organization), successions(id, successors, cause, day, input));
        edit.give("organization", id);
        edit.give("ended", ended);
    }

    private static List<String> endAppointments(Edit edit, String id, String day) {
        List<String> ids = edit.bench().graph().run(OPEN_APPOINTMENTS, Map.of("ids", List.of(id), "day", day)).stream()
                .map(row -> row.text("id"))
                .sorted()
                .toList();
        edit.change(edit.rows("appointments", ids).stream()
                .map(row -> ending(row, day, edit))
                .toList());
        return ids;
    }

    /** What has not ended by a day, ending on it; a succession is an event and has no end. */
    private static Stream<StatedRow> open(List<StoredRow> rows, String day, Edit edit) {
        return rows.stream()
                .filter(row -> row.cell("until").isEmpty() || row.cell("until").compareTo(day) > 0)
                .filter(row -> !row.cell("type").equals("SUCCEEDED_BY"))
                .map(row -> ending(row, day, edit));
    }

    /** A row that ends on a day; what is still to begin never does. */
    private static StatedRow ending(StoredRow row, String day, Edit edit) {
        String since = row.cell("since");
        boolean toCome =
                since.compareTo(day) > 0 && since.compareTo(edit.today().toString()) > 0;
        return StatedRow.kept(row, edit.input()).with("until", toCome ? since : day, "on");
    }

    private static List<StatedRow> successions(
            String id, List<String> successors, Succession cause, String day, Input input) {
        List<StatedRow> rows = new ArrayList<>();
        for (String successor : successors) {
            rows.add(new StatedRow("links", Map.of("from", id, "type", "SUCCEEDED_BY"), input, Map.of(), null)
                    .with("to", successor, "successors")
                    .with("reason", cause.name(), "cause")
                    .with("since", day, "on"));
        }
        return rows;
    }
}
