package org.orglattice.audit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.orglattice.audit.DataRows.Row;
import org.orglattice.audit.ReferenceReport.Finding;

/**
 * Random explanations of gaps that are there on a day. Posts that only appointments imply are no rows, and cannot be
 * explained in the same data set.
 */
final class RandomExplanations {

    private static final List<String> GAPS = List.of("VIOLATION", "MISSING", "PARTIAL");

    private RandomExplanations() {}

    private record Gap(String rule, Finding finding) {}

    static DataRows addTo(DataRows rows, LocalDate day, List<Dice> dice) {
        List<Gap> gaps = gaps(rows, day);
        Set<List<String>> keys = new HashSet<>();
        DataRows explained = rows;
        for (Dice each : dice) {
            if (!gaps.isEmpty() && each.chance(70)) {
                Row row = row(each.pick(gaps), RandomSpan.roll(each, 30));
                if (keys.add(List.of(
                        row.required("rule"),
                        row.required("subject"),
                        String.valueOf(row.text("counterpart")),
                        String.valueOf(row.text("since"))))) {
                    explained = explained.with("explanations", List.of(row));
                }
            }
        }
        return explained;
    }

    private static List<Gap> gaps(DataRows rows, LocalDate day) {
        ReferenceGraph graph = ReferenceGraph.of(List.of(rows));
        Set<String> stated = new HashSet<>();
        Stream.of("organizations", "posts", "members")
                .forEach(table -> rows.rows(table).forEach(row -> stated.add(row.required("id"))));
        return RandomDataSets.TEMPLATES.stream()
                .map(RandomDataSets::rule)
                .flatMap(rule -> ReferenceAudit.audit(graph, rule, day, null).findings().stream()
                        .filter(finding -> GAPS.contains(finding.outcome().name()))
                        .filter(finding -> stated.contains(finding.subject()))
                        .map(finding -> new Gap(rule, finding)))
                .toList();
    }

    private static Row row(Gap gap, RandomSpan span) {
        String counterpart = gap.finding().counterpart();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("rule", gap.rule());
        cells.put("subject", gap.finding().subject());
        cells.put("counterpart", counterpart == null ? "" : counterpart);
        cells.put("reason", "说明");
        cells.put("since", span.since());
        cells.put("until", span.until());
        return new Row(cells);
    }
}
