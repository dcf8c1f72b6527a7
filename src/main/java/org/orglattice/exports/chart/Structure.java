package org.orglattice.exports.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orglattice.exports.chart.Box.Leadership;
import org.orglattice.exports.chart.Box.Omission;
import org.orglattice.exports.chart.Selection.Found;
import org.orglattice.exports.chart.Sheet.Paper;
import org.orglattice.organization.Organization;

/**
 * A structure on a day, of which charts of several sizes can be made.
 *
 * @param root the organization on top
 * @param day the day
 * @param found what there is, the root first, level by level; nothing where the root did not exist on the day
 * @param leaderships who leads what may be shown, by the id of the organization
 */
record Structure(Organization root, LocalDate day, List<Found> found, Map<String, Leadership> leaderships) {

    /** How many organizations one picture shows. */
    static final int MOST_BOXES = 200;

    private static final List<Integer> SIZES =
            List.of(MOST_BOXES, 180, 160, 140, 125, 110, 100, 90, 80, 72, 64, 56, 50, 44, 38, 32, 26, 20, 14, 8, 1);

    /**
     * What charts may show.
     *
     * @param found what there is
     * @return the ids of organizations
     */
    static Set<String> mayBeShown(List<Found> found) {
        return SIZES.stream()
                .flatMap(size -> found.isEmpty() ? Stream.empty() : new Selection(found, size).ids().stream())
                .collect(Collectors.toSet());
    }

    /**
     * Charts of it, the largest first.
     *
     * @return charts, the last of which shows the root alone
     */
    Stream<Chart> charts() {
        return SIZES.stream().map(this::chart);
    }

    /**
     * The largest chart whose texts can be read on a sheet of paper.
     *
     * @param paper the paper
     * @return the chart in its place
     */
    Drawing on(Paper paper) {
        return charts().map(chart -> new Drawing(chart, Sheet.of(chart.root(), paper)))
                .filter(drawing ->
                        drawing.sheet().isReadable() || drawing.chart().size() == 1)
                .findFirst()
                .orElseThrow();
    }

    private Chart chart(int most) {
        if (found.isEmpty()) {
            return new Chart(new Box(root, Leadership.UNTOLD, List.of(), Omission.NOTHING), day, false);
        }
        Box box = new Selection(found, most).boxes(id -> leaderships.getOrDefault(id, Leadership.UNTOLD));
        return new Chart(box, day, true);
    }
}
