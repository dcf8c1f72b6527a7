package org.orglattice.dataset.check;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        checkTree("home", FaultCode.HOME_CYCLE, homes, faults);
        checkTree("reports_to", FaultCode.PARTY_CYCLE, superiors, faults);
        Map<String, Period> existence = Existence.of(set, graph);
        Map<String, Entry> own = new HashMap<>();
        set.rows("organizations").forEach(row -> own.putIfAbsent(row.required("id"), row));
        homes.organizations().forEach(id -> checkHomesExist(id, own.get(id), homes, existence, faults));
        checkNobodyIsLeftBehind(own, graph, existence, faults);
        for (Entry row : set.rows("organizations")) {
            checkPath(row, "home", homes, faults);
            checkPath(row, "reports_to", superiors, faults);
        }
    }

    private static void checkTree(String column, FaultCode cycle, Lines lines, Faults faults) {
        for (String organization : lines.organizations()) {
            List<Step> steps = lines.from(organization);
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                if (step.entry() != null && lines.leadsBack(organization, step)) {
                    faults.add(
                            step.entry(),
                            column(step.entry(), column),
                            cycle,
                            Bilingual.of("“%s”会成为自己的下级。", "\"%s\" would come to be below itself.", organization));
                }
                for (Step later : steps.subList(i + 1, steps.size())) {
                    checkOneAtATime(step, later, column, faults);
                }
            }
        }
    }

    private static void checkOneAtATime(Step step, Step later, String column, Faults faults) {
        Entry place = later.entry() == null ? step.entry() : later.entry();
        if (place != null && step.period().overlaps(later.period())) {
            faults.add(
                    place,
                    column(place, column),
                    FaultCode.BAD_VALUE,
                    Bilingual.of(
                            "同一时间只能有一个：“%1$s”与“%2$s”的起止日期重叠。",
                            "There can be one at a time only: the periods of \"%1$s\" and \"%2$s\" overlap.",
                            step.to(),
                            later.to()));
        }
    }

    private static String column(Entry place, String column) {
        return place.table().equals("links") ? "to" : column;
    }

    private static void checkHomesExist(
            String organization, @Nullable Entry row, Lines homes, Map<String, Period> existence, Faults faults) {
        Period own = existence.getOrDefault(organization, Period.ALWAYS);
        for (Step step : homes.from(organization)) {
            Entry place = step.entry() == null ? row : step.entry();
            Period home = existence.getOrDefault(step.to(), Period.ALWAYS);
            Period gone = new Period(home.until(), null);
            if (place != null
                    && home.until() != null
                    && step.period().intersect(own).overlaps(gone)) {
                faults.add(
                        place,
                        column(place, "home"),
                        FaultCode.DISSOLVED,
                        Bilingual.of("“%1$s”自 %2$s 起已撤销。", "\"%1$s\" is no more from %2$s.", step.to(), home.until()));
            }
        }
    }

    private static void checkNobodyIsLeftBehind(
            Map<String, Entry> own, GraphView graph, Map<String, Period> existence, Faults faults) {
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
        boolean circle = Set.copyOf(chain).size() < chain.size();
        if (tooDeep && !circle) {
            faults.add(
                    row,
                    column,
                    FaultCode.TOO_LARGE,
                    Bilingual.of(
                            "层级太深：最多 %1$s 级，编号合计最多 %2$s 字节。",
                            "It lies too deep: %1$s levels are allowed, and %2$s bytes of ids.",
                            Lines.MOST_LEVELS,
                            LONGEST_PATH));
        }
    }
}
