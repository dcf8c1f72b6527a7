package org.orglattice.imports;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.orglattice.access.Access;
import org.orglattice.access.AccessRole;
import org.orglattice.access.Viewer;
import org.orglattice.division.NationalTable;
import org.orglattice.division.Onboarding;
import org.orglattice.graph.Graph;
import org.orglattice.query.RequestError;
import org.springframework.stereotype.Component;

/**
 * Who may bring units of the national table in: whoever may edit the lowest unit above them that the graph has. Cities,
 * provinces and all of them are the administrator's.
 */
@Component
class DivisionRights {

    private static final Pattern LOCAL = Pattern.compile("\\d{6}|\\d{9}|\\d{12}");

    private final Access access;
    private final Onboarding onboarding;
    private final Graph graph;

    DivisionRights(Access access, Onboarding onboarding, Graph graph) {
        this.access = access;
        this.onboarding = onboarding;
        this.graph = graph;
    }

    /**
     * Makes sure that somebody may bring units in.
     *
     * @param viewer who asks
     * @param codes the official codes of the units, or {@link ImportOrder#ALL}
     */
    void require(Viewer viewer, List<String> codes) {
        if (codes.equals(List.of(ImportOrder.ALL))) {
            access.requireEverywhere(viewer, AccessRole.ADMIN);
        } else {
            codes.forEach(code -> require(viewer, code));
        }
    }

    private void require(Viewer viewer, String code) {
        if (!NationalTable.isCode(code)) {
            throw noSuch(code);
        }
        List<String> known = onboarding.knownChain(code).orElseThrow(() -> noSuch(code));
        if (!LOCAL.matcher(code).matches()) {
            access.requireEverywhere(viewer, AccessRole.ADMIN);
        } else if (known.isEmpty()) {
            access.requireEverywhere(viewer, AccessRole.EDITOR);
        } else {
            graph.inTransaction(() -> {
                access.requireWithin(viewer, AccessRole.EDITOR, Set.of(known.get(known.size() - 1)), Set.of());
                return known;
            });
        }
    }

    private static RequestError noSuch(String code) {
        return RequestError.badInput(
                "全国行政区划代码表中没有“%s”；应为 2、4、6、9 或 12 位代码，或 all。",
                "The national table has no \"%s\": give a code of 2, 4, 6, 9 or 12 digits, or all.", code);
    }
}
