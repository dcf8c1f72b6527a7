package org.orglattice.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.orglattice.access.AccessRole;
import org.orglattice.access.Viewer;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.division.Onboarding;
import org.orglattice.history.ChangeEntry;
import org.orglattice.query.UserError;
import org.orglattice.text.Bilingual;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Brings units of the national table into the graph.
 */
@Controller
class DivisionMutations {

    // a city or a province is the command line's work, not a request's
    private static final Pattern CODE = Pattern.compile("\\d{6}|\\d{9}|\\d{12}");

    private final Editor editor;
    private final Onboarding onboarding;

    DivisionMutations(Editor editor, Onboarding onboarding) {
        this.editor = editor;
        this.onboarding = onboarding;
    }

    @MutationMapping
    Answer onboardDivision(MutationCall call, Viewer viewer) {
        return editor.edit(call, viewer, AccessRole.EDITOR, this::onboard);
    }

    private void onboard(Edit edit) {
        String code = edit.input().text("code");
        List<String> known = Optional.of(code)
                .filter(given -> CODE.matcher(given).matches())
                .flatMap(onboarding::knownChain)
                .orElseThrow(() -> noSuchCode(edit, code));
        edit.rights().requireBelow(known.isEmpty() ? null : known.get(known.size() - 1));
        LoadResult result = onboarding.onboard(List.of(code));
        if (result instanceof LoadResult.Refused refused) {
            throw new EditRefused(refused.faults().stream()
                    .map((Fault fault) -> new UserError(
                            fault.code().name(), fault.sentence(), edit.input().at("code"), null))
                    .toList());
        }
        if (result instanceof LoadResult.Loaded loaded) {
            Map<String, Object> made =
                    Map.of("id", code, "organizations", loaded.rows().get("organizations"));
            edit.record(List.of(new ChangeEntry("organizations", code, Set.of(code), Set.of(code), null, made)));
        }
        edit.give("organization", code);
    }

    private static EditRefused noSuchCode(Edit edit, String code) {
        return EditRefused.of(
                FaultCode.BAD_DIVISION_CODE,
                Bilingual.of(
                        "全国行政区划代码表中没有“%s”；应为区县（6 位）、街道乡镇（9 位）或社区村（12 位）的代码。",
                        "The national table has no \"%s\": give the code of a district (6 digits), a sub-district or township (9) "
                                + "or a community or village (12).",
                        code),
                edit.input().at("code"));
    }
}
