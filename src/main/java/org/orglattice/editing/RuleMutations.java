package org.orglattice.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orglattice.access.AccessRole;
import org.orglattice.access.Viewer;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.load.StoredRows.StoredRow;
import org.orglattice.history.ChangeEntry;
import org.orglattice.text.Bilingual;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * What auditors change: which rules apply, and which gaps are explained.
 */
@Controller
class RuleMutations {

    private static final String RULES = "rules";
    private static final String EXPLANATIONS = "explanations";

    private final Editor editor;

    RuleMutations(Editor editor) {
        this.editor = editor;
    }

    @MutationMapping
    Answer putRule(MutationCall call, Viewer viewer) {
        return editor.edit(call, viewer, AccessRole.AUDITOR, edit -> {
            Input input = edit.input();
            Optional<StoredRow> known =
                    edit.rows(RULES, List.of(input.text("id"))).stream().findFirst();
            Object parameters = input.fields().get("parameters");
            if (parameters != null && !(parameters instanceof Map)) {
                throw EditRefused.of(
                        FaultCode.BAD_PARAMETERS,
                        new Bilingual("应为一个 JSON 对象。", "One JSON object is needed."),
                        input.at("parameters"));
            }
            StatedRow row = StatedRow.added(RULES, input);
            if (known.isPresent()) {
                edit.expectVersion(known.get());
                edit.change(List.of(row.instead(known.get())));
                edit.give("rule", known.get().id());
            } else {
                OwningDataSet owner = edit.ownerOfNew(input.text("within"));
                row = row.with("id", input.textOr("id", NewIds.in(owner)));
                edit.give("rule", edit.create(owner, List.of(row)).get(0));
            }
        });
    }

    @MutationMapping
    Answer removeRule(MutationCall call, Viewer viewer) {
        return editor.edit(call, viewer, AccessRole.AUDITOR, edit -> {
            StoredRow rule = edit.find(RULES, edit.input(), "id");
            edit.expectVersion(rule);
            Set<String> within = Set.of(rule.cell("within"));
            edit.rights().requireWithin(within);
            List<StoredRow> removed = new ArrayList<>(edit.rows(EXPLANATIONS, List.of(rule.id())));
            removed.add(rule);
            edit.record(removed.stream()
                    .map(row -> new ChangeEntry(
                            row.table(), row.id(), Set.of(row.id()), within, ChangeEntries.stated(row.cells()), null))
                    .toList());
            edit.bench().history().remove(removed.stream().map(StoredRow::id).toList());
            edit.give("ruleId", rule.id());
        });
    }

    @MutationMapping
    Answer explainGap(MutationCall call, Viewer viewer) {
        return editor.edit(call, viewer, AccessRole.AUDITOR, edit -> {
            Input input = edit.input();
            OwningDataSet owner = edit.ownerOfNew(input.text("rule"), input.text("subject"));
            StatedRow row = StatedRow.added(EXPLANATIONS, input)
                    .with("by", input.textOr("by", edit.viewer().name()))
                    .with("since", edit.dayOrToday(input, "since"), "since");
            edit.give("explanation", edit.create(owner, List.of(row)).get(0));
        });
    }
}
