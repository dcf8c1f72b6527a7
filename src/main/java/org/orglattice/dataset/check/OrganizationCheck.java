package org.orglattice.dataset.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.check.GraphView.KnownEntity;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.Faults;
import org.orglattice.text.Bilingual;

/**
 * What a row says of an organization fits its kind.
 */
final class OrganizationCheck implements Check {

    private static final String PARTY = "PARTY_ORGANIZATION";

    // digits that a division code of the kind has
    private static final Map<String, Integer> CODE_LENGTHS = Map.of(
            "PROVINCE", 2, "CITY", 4, "DISTRICT", 6, "SUB_DISTRICT", 9, "TOWNSHIP", 9, "COMMUNITY", 12, "VILLAGE", 12);

    @Override
    public void check(DataSet set, GraphView graph, Faults faults) {
        Map<String, Entry> own = set.rows("organizations").stream()
                .collect(Collectors.toMap(row -> row.required("id"), row -> row, (one, other) -> one));
        for (Entry entry : set.rows("organizations")) {
            checkLevels(entry, faults);
            checkCode(entry, own, graph, faults);
            requireParty(entry, "reports_to", own, graph, faults);
        }
        for (Entry link : set.rows("links")) {
            checkLink(link, own, graph, faults);
        }
    }

    private static void checkLevels(Entry entry, Faults faults) {
        String kind = entry.text("kind");
        if (kind == null) {
            return;
        }
        if (entry.has("party_level") && !kind.equals(PARTY)) {
            faults.add(
                    entry,
                    "party_level",
                    FaultCode.BAD_VALUE,
                    Bilingual.of("只有党组织有党组织层级。", "Only Party organizations have a Party level."));
        }
        if (entry.has("grid_level") && !kind.equals("GRID")) {
            faults.add(
                    entry,
                    "grid_level",
                    FaultCode.BAD_VALUE,
                    Bilingual.of("只有网格有网格级别。", "Only grids have a grid level."));
        }
        if (entry.has("reports_to") && !kind.equals(PARTY)) {
            faults.add(
                    entry,
                    "reports_to",
                    FaultCode.BAD_VALUE,
                    Bilingual.of("只有党组织有党组织隶属。", "Only Party organizations report to one."));
        }
    }

    private static void checkCode(Entry entry, Map<String, Entry> own, GraphView graph, Faults faults) {
        String code = entry.text("code");
        Integer length = CODE_LENGTHS.get(entry.required("kind"));
        if (code == null || length == null) {
            return;
        }
        String homeCode = codeOf(entry.text("home"), own, graph);
        if (!code.matches("\\d{" + length + "}")) {
            faults.add(
                    entry,
                    "code",
                    FaultCode.BAD_DIVISION_CODE,
                    Bilingual.of("这一类型的行政区划代码是 %s 位数字。", "A division code of this kind has %s digits.", length));
        } else if (homeCode != null && homeCode.matches("\\d+") && !code.startsWith(homeCode)) {
            faults.add(
                    entry,
                    "code",
                    FaultCode.BAD_DIVISION_CODE,
                    Bilingual.of("应以所属组织的代码 %s 开头。", "It has to begin with the home's code, %s.", homeCode));
        }
    }

    private static @Nullable String codeOf(@Nullable String home, Map<String, Entry> own, GraphView graph) {
        Entry entry = own.get(home);
        if (entry != null) {
            return CODE_LENGTHS.containsKey(entry.required("kind")) ? entry.text("code") : null;
        }
        KnownEntity known = graph.entities().get(home);
        return known != null && known.kind() != null && CODE_LENGTHS.containsKey(known.kind()) ? known.code() : null;
    }

    private static void checkLink(Entry link, Map<String, Entry> own, GraphView graph, Faults faults) {
        String type = link.required("type");
        if (List.of("PART_OF", "REPORTS_TO").contains(type) && !link.has("until")) {
            faults.add(
                    link,
                    "until",
                    FaultCode.MISSING_VALUE,
                    Bilingual.of(
                            "这里只写从前的所属和隶属，须有截止日期；现在的写在 organizations 表。",
                            "Only earlier homes and superiors stand here, and need their end; the present one stands in organizations."));
        }
        if (type.equals("REPORTS_TO")) {
            requireParty(link, "from", own, graph, faults);
            requireParty(link, "to", own, graph, faults);
        }
        if (link.has("from") && link.required("from").equals(link.text("to"))) {
            faults.add(
                    link,
                    "to",
                    FaultCode.BAD_VALUE,
                    Bilingual.of("起点和终点是同一个组织。", "Both ends are the same organization."));
        }
    }

    private static void requireParty(
            Entry entry, String column, Map<String, Entry> own, GraphView graph, Faults faults) {
        String id = entry.text(column);
        String kind = kindOf(id, own, graph);
        if (kind != null && !kind.isEmpty() && !kind.equals(PARTY)) {
            faults.add(
                    entry,
                    column,
                    FaultCode.BAD_VALUE,
                    Bilingual.of("“%s”不是党组织。", "\"%s\" is no Party organization.", id));
        }
    }

    private static @Nullable String kindOf(@Nullable String id, Map<String, Entry> own, GraphView graph) {
        Entry entry = own.get(id);
        if (entry != null) {
            return entry.text("kind");
        }
        KnownEntity known = graph.entities().get(id);
        return known == null ? null : known.kind();
    }
}
