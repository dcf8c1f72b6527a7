package org.orglattice.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orglattice.access.Access;
import org.orglattice.access.AccessRole;
import org.orglattice.access.Grant;
import org.orglattice.access.Viewer;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.Faults;
import org.orglattice.dataset.load.LoadGuard;
import org.orglattice.dataset.load.Places;
import org.orglattice.dataset.load.Upsert.Checked;
import org.orglattice.editing.RowReach;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.orglattice.text.Bilingual;

/**
 * Lets somebody load what lies within the organizations where they have the role that each row takes, as single changes
 * would: rules and explanations take {@link AccessRole#AUDITOR}, all else {@link AccessRole#EDITOR}.
 */
final class ScopedGuard implements LoadGuard {

    /** Beyond this, a load is work for whoever may write everywhere. */
    static final int MOST_ROWS = 20_000;

    private static final Set<String> OF_AUDITORS = Set.of("rules", "explanations");
    private static final Set<String> OF_THE_SET_ITSELF = Set.of("dataset", "sources");

    private static final Cypher OUTSIDE_OF_DATASET = Cypher.file("imports/outside-of-dataset");

    private final Viewer viewer;
    private final Access access;
    private final Graph graph;

    ScopedGuard(Viewer viewer, Access access, Graph graph) {
        this.viewer = viewer;
        this.access = access;
        this.graph = graph;
    }

    @Override
    public void check(Checked checked, LocalDate today, Faults faults) {
        // what is to be changed, and where, is known of rows without fault only
        if (!faults.isEmpty() || mayEverything(checked.set())) {
            return;
        }
        if (checked.set().size() > MOST_ROWS) {
            faults.add(tooMany(checked.set()));
            return;
        }
        if (!viewer.hasEverywhere(AccessRole.EDITOR)) {
            checkDataSet(checked.set(), faults);
        }
        List<RowReach> reaches = reaches(checked, today);
        for (AccessRole role : List.of(AccessRole.EDITOR, AccessRole.AUDITOR)) {
            check(
                    role,
                    reaches.stream().filter(each -> role == role(each.row())).toList(),
                    faults);
        }
        if (!viewer.hasEverywhere(AccessRole.EDITOR)) {
            checkNewMembers(checked, faults);
        }
    }

    private boolean mayEverything(DataSet set) {
        return viewer.hasEverywhere(AccessRole.EDITOR)
                && (viewer.hasEverywhere(AccessRole.AUDITOR)
                        || OF_AUDITORS.stream()
                                .allMatch(table -> set.rows(table).isEmpty()));
    }

    private static AccessRole role(Entry row) {
        return OF_AUDITORS.contains(row.table()) ? AccessRole.AUDITOR : AccessRole.EDITOR;
    }

    /** What the set says of itself holds for all that it owns. */
    private void checkDataSet(DataSet set, Faults faults) {
        List<String> scopes = viewer.grantsOf(AccessRole.EDITOR).stream()
                .map(Grant::organization)
                .toList();
        graph.run(OUTSIDE_OF_DATASET, Map.of("id", set.id(), "scopes", scopes)).stream()
                .findFirst()
                .ifPresent(row -> faults.add(new Fault(
                        "dataset",
                        0,
                        null,
                        set.id(),
                        FaultCode.OUT_OF_REACH,
                        Bilingual.of(
                                "数据集“%1$s”还有超出您范围的内容，例如 %2$s：请另用一个数据集编号。",
                                "The data set \"%1$s\" also holds what is outside of where you have the role EDITOR, such as %2$s: "
                                        + "take another id for yours.",
                                set.id(),
                                row.text("id")))));
    }

    private List<RowReach> reaches(Checked checked, LocalDate today) {
        DataSet set = checked.set();
        List<String> asked = Stream.of(
                        set.rows("members").stream().map(row -> row.required("id")),
                        set.rows("rules").stream().map(row -> row.required("id")),
                        set.rows("mechanisms").stream().map(row -> row.required("id")),
                        set.rows("explanations").stream().map(row -> row.required("subject")))
                .flatMap(ids -> ids)
                .toList();
        Places places = Places.of(asked, today, graph);
        List<RowReach> reaches = new ArrayList<>();
        set.rows()
                .filter(row -> !OF_THE_SET_ITSELF.contains(row.table()))
                .forEach(row -> reaches.add(reach(row, checked, places, today)));
        return reaches;
    }

    private static RowReach reach(Entry row, Checked checked, Places places, LocalDate today) {
        return switch (row.table()) {
            // the vocabulary is everybody's; a known role stays as it is
            case "roles" ->
                new RowReach(
                        row,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        !checked.view().roles().containsKey(row.required("code")));
            case "mechanisms" -> {
                Set<String> at = new LinkedHashSet<>(places.of(row.required("id")));
                at.addAll(row.texts("run_by"));
                yield new RowReach(row, Set.of(), at, Set.of(), false);
            }
            case "figures" -> new RowReach(row, Set.of(), Set.of(row.required("organization")), Set.of(), false);
            default -> RowReach.of(row, checked, places, today);
        };
    }

    private void check(AccessRole role, List<RowReach> reaches, Faults faults) {
        if (viewer.hasEverywhere(role)) {
            return;
        }
        Set<String> organizations = new HashSet<>();
        Set<String> members = new HashSet<>();
        reaches.forEach(reach -> {
            organizations.addAll(reach.organizations());
            members.addAll(reach.members());
        });
        Set<String> outside = access.outside(viewer, role, organizations, members);
        for (RowReach reach : reaches) {
            Stream.concat(reach.organizations().stream(), reach.members().stream())
                    .filter(outside::contains)
                    .findFirst()
                    .ifPresentOrElse(id -> faults.add(outOfReach(reach.row(), role, id)), () -> {
                        if (reach.rootless() || !viewer.has(role)) {
                            faults.add(outOfReach(reach.row(), role, null));
                        }
                    });
        }
    }

    /** Whoever is nowhere is in reach of those only who may write everywhere. */
    private void checkNewMembers(Checked checked, Faults faults) {
        Set<String> placed = Stream.of("appointments", "memberships")
                .flatMap(table -> checked.set().rows(table).stream())
                .map(row -> row.required("member"))
                .collect(Collectors.toSet());
        for (Entry row : checked.set().rows("members")) {
            String id = row.required("id");
            if (!checked.view().entities().containsKey(id) && !placed.contains(id)) {
                faults.add(new Fault(
                        row.file(),
                        row.row(),
                        "id",
                        id,
                        FaultCode.OUT_OF_REACH,
                        new Bilingual(
                                "新成员须在您的范围内有任职或组织关系。",
                                "Somebody new has to have a post or a membership where you have the role EDITOR.")));
            }
        }
    }

    private static Fault outOfReach(Entry row, AccessRole role, @Nullable String id) {
        return new Fault(
                row.file(),
                row.row(),
                null,
                id,
                FaultCode.OUT_OF_REACH,
                Bilingual.of("超出您 %s 角色的范围。", "This is outside of where you have the role %s.", role));
    }

    private static Fault tooMany(DataSet set) {
        return new Fault(
                "dataset",
                0,
                null,
                set.id(),
                FaultCode.TOO_LARGE,
                Bilingual.of(
                        "数据集有 %1$s 行；只对部分组织有编辑权的人一次最多导入 %2$s 行。",
                        "The data set has %1$s rows; whoever may write within some organizations only loads at most %2$s at once.",
                        set.size(),
                        MOST_ROWS));
    }
}
