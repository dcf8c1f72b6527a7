package org.orglattice.dataset.load;

import java.time.LocalDate;
import org.orglattice.dataset.check.Checks;
import org.orglattice.dataset.check.GraphView;
import org.orglattice.dataset.check.PostingPlan;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.Faults;
import org.orglattice.dataset.load.LoadProgress.Stage;
import org.orglattice.graph.Graph;
import org.orglattice.organization.Paths;
import org.orglattice.text.Bilingual;
import org.springframework.stereotype.Component;

/**
 * The one way of rows into the graph, be they of a data set or of a single change: checked beside what the graph holds,
 * then written, both in the transaction at hand.
 */
@Component
public class Upsert {

    /**
     * Rows that have been checked.
     *
     * @param set the rows
     * @param view what the graph holds of what they touch
     * @param plan to which posts their appointments go
     */
    public record Checked(DataSet set, GraphView view, PostingPlan plan) {}

    private final Graph graph;
    private final GraphViewReader views;
    private final Checks checks;
    private final NationalIds nationalIds;
    private final Paths paths;

    Upsert(Graph graph, GraphViewReader views, Checks checks, NationalIds nationalIds, Paths paths) {
        this.graph = graph;
        this.views = views;
        this.checks = checks;
        this.nationalIds = nationalIds;
        this.paths = paths;
    }

    /**
     * Checks rows.
     *
     * @param set the rows
     * @param faults takes all that is wrong; with any, nothing may be written
     * @return the rows, with what is needed to write them
     */
    public Checked check(DataSet set, Faults faults) {
        return check(set, faults, LoadSteps.begin(LoadProgress.IGNORED, Stage.CHECKING, set.size()));
    }

    Checked check(DataSet set, Faults faults, LoadSteps steps) {
        requireKey(set, faults);
        GraphView view = views.read(set, steps);
        return new Checked(set, view, checks.check(set, view, faults, steps::reached));
    }

    /**
     * Writes rows without fault.
     *
     * @param checked the rows
     * @param today the day for which paths are materialised
     */
    public void write(Checked checked, LocalDate today) {
        write(
                checked,
                today,
                LoadSteps.begin(
                        LoadProgress.IGNORED, Stage.WRITING, checked.set().size()));
    }

    void write(Checked checked, LocalDate today, LoadSteps steps) {
        new DataSetWriter(graph, paths, nationalIds, checked, steps).write(today);
    }

    private void requireKey(DataSet set, Faults faults) {
        if (nationalIds.areAccepted()) {
            return;
        }
        for (Entry member : set.rows("members")) {
            if (member.has("national_id")) {
                faults.add(
                        member,
                        "national_id",
                        FaultCode.BAD_NATIONAL_ID,
                        Bilingual.of(
                                "没有配置 orglattice.personal-data.key，不能接收身份证号。",
                                "Without orglattice.personal-data.key no identity numbers are taken."));
            }
        }
    }
}
