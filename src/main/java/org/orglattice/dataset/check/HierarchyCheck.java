package org.orglattice.dataset.check;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orglattice.dataset.check.GraphView.Line;
import org.orglattice.dataset.check.Lines.Step;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.Faults;
import org.orglattice.text.Bilingual;
import org.orglattice.time.Period;

/**
 * Both lines are trees on every day, and nobody belongs to what is no more.
 */
final class HierarchyCheck implements Check {

    // What an index can hold of a path, less what posts and appointments add to it.
    private static final int LONGEST_PATH = 4000;

    @Override
    public void check(DataSet set, GraphView graph, Faults faults) {
        Lines homes = new Lines("PART_OF", set, graph);
        Lines superiors = new Lines("REPORTS_TO", set, graph);
        Map<String, Period> existence = Existence.of(set, graph);
        for (Entry row : set.rows("organizations")) {
            checkTree(row, "home", FaultCode.HOME_CYCLE, homes, faults);
            checkTree(row, "reports_to", FaultCode.PARTY_CYCLE, superiors, faults);
            checkHomesExist(row, homes, existence, faults);
            checkPath(row, "home", homes, faults);
            checkPath(row, "reports_to", superiors, faults);
        }
        for (Entry link : set.rows("links")) {
            switch (link.required("type")) {
                case "PART_OF" -> checkCycle(link, link.required("from"), "to", FaultCode.HOME_CYCLE, homes, faults);
                case "REPORTS_TO" ->
                    checkCycle(link, link.required("from"), "to", FaultCode.PARTY_CYCLE, superiors, faults);
                default -> {}
            }
        }
        checkNobodyIsLeftBehind(set, graph, existence, faults);
    }

    private static void checkTree(Entry row, String column, FaultCode cycle, Lines lines, Faults faults) {
        String id = row.required("id");
        if (row.has(column)) {
            checkCycle(row, id, column, cycle, lines, faults);
        }
        List<Step> steps = lines.from(id);
        for (int i = 0; i < steps.size(); i++) {
            for (int j = i + 1; j < steps.size(); j++) {
                if (steps.get(i).period().overlaps(steps.get(j).period())) {
                    faults.add(
                            row,
                            column,
                            FaultCode.BAD_VALUE,
                            Bilingual.of(
                                    "同一时间只能有一个:“%1$s”与“%2$s”的起止日期重叠。",
                                    "There can be one at a time only: the periods of \"%1$s\" and \"%2$s\" overlap.",
                                    steps.get(i).to(),
                                    steps.get(j).to()));
                }
            }
        }
    }

    private static void checkCycle(
            Entry row, String organization, String column, FaultCode code, Lines lines, Faults faults) {
        if (lines.leadsBackTo(organization)) {
            faults.add(
                    row,
                    column,
                    code,
                    Bilingual.of("“%s”会成为自己的下级。", "\"%s\" would come to be below itself.", organization));
        }
    }

    private static void checkHomesExist(Entry row, Lines homes, Map<String, Period> existence, Faults faults) {
        Period own = row.period("established", "dissolved");
        for (Step step : homes.from(row.required("id"))) {
            Period home = existence.getOrDefault(step.to(), Period.ALWAYS);
            Period gone = new Period(home.until(), null);
            if (home.until() != null && step.period().intersect(own).overlaps(gone)) {
                Entry place = step.entry() == null ? row : step.entry();
                String column = place.table().equals("links") ? "to" : "home";
                faults.add(
                        place,
                        column,
                        FaultCode.DISSOLVED,
                        Bilingual.of("“%1$s”自 %2$s 起已撤销。", "\"%1$s\" is no more from %2$s.", step.to(), home.until()));
            }
        }
    }

    private static void checkNobodyIsLeftBehind(
            DataSet set, GraphView graph, Map<String, Period> existence, Faults faults) {
        Map<String, Entry> own = new HashMap<>();
        set.rows("organizations").forEach(row -> own.put(row.required("id"), row));
        for (Line line : graph.below()) {
            Entry home = own.get(line.to());
            Period gone = home == null || !home.has("dissolved") ? null : Period.between(home.date("dissolved"), null);
            Period member = existence.getOrDefault(line.from(), Period.ALWAYS);
            if (gone != null
                    && !own.containsKey(line.from())
                    && line.period().intersect(member).overlaps(gone)) {
                faults.add(
                        home,
                        "dissolved",
                        FaultCode.DISSOLVED,
                        Bilingual.of("“%s”仍属于它。", "\"%s\" still belongs to it.", line.from()));
            }
        }
    }

    private static void checkPath(Entry row, String column, Lines lines, Faults faults) {
        List<String> chain = lines.chain(row.required("id"));
        int bytes = chain.stream()
                .mapToInt(id -> id.getBytes(StandardCharsets.UTF_8).length + 1)
                .sum();
        boolean tooDeep = chain.size() > Lines.MOST_LEVELS || bytes > LONGEST_PATH;
        if (tooDeep && !lines.leadsBackTo(row.required("id"))) {
            faults.add(
                    row,
                    column,
                    FaultCode.TOO_LARGE,
                    Bilingual.of(
                            "层级太深:最多 %1$s 级,编号合计最多 %2$s 字节。",
                            "It lies too deep: %1$s levels are allowed, and %2$s bytes of ids.",
                            Lines.MOST_LEVELS,
                            LONGEST_PATH));
        }
    }
}
