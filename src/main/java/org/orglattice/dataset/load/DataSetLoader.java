package org.orglattice.dataset.load;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.check.References;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.DataSetReader;
import org.orglattice.dataset.format.DataSetSource;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.Faults;
import org.orglattice.dataset.load.LoadProgress.Stage;
import org.orglattice.graph.DiskFull;
import org.orglattice.graph.Graph;
import org.orglattice.graph.PlannerStatistics;
import org.orglattice.graph.TransactionTooLarge;
import org.orglattice.organization.OrganizationKind;
import org.orglattice.organization.Paths;
import org.orglattice.text.Bilingual;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Loads data sets: whole, or not at all. To load one again changes nothing.
 */
@Component
public class DataSetLoader {

    /** From this many rows on, plans made before a load may be far off after it. */
    private static final int MANY_ROWS = 1000;

    private final Graph graph;
    private final PlannerStatistics statistics;
    private final Loading loading;
    private final LoadWork work;
    private final Paths paths;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DataSetLoader(
            Graph graph,
            PlannerStatistics statistics,
            Loading loading,
            LoadWork work,
            Paths paths,
            ApplicationEventPublisher events,
            Clock clock) {
        this.graph = graph;
        this.statistics = statistics;
        this.loading = loading;
        this.work = work;
        this.paths = paths;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Loads a data set.
     *
     * @param source where it is read from
     * @return what became of it
     */
    public LoadResult load(DataSetSource source) {
        return load(source, null);
    }

    /**
     * What a data set refers to beside its own rows.
     *
     * @param source where it is read from
     * @return ids that are not its own
     */
    public Set<String> references(DataSetSource source) {
        DataSet set = DataSetReader.read(source, new Faults());
        Set<String> ids = References.in(set);
        set.rows().forEach(row -> ids.remove(row.values().get("id")));
        return ids;
    }

    /**
     * Loads a data set, unless the graph has it from the same files.
     *
     * @param source where it is read from
     * @param checksum by which its files are recognised, or {@code null} to load it anyway
     * @return what became of it
     */
    public LoadResult load(DataSetSource source, @Nullable String checksum) {
        return load(LoadRequest.byService(source, checksum));
    }

    /**
     * Loads a data set, or checks it only.
     *
     * @param request what is to be loaded, for whom and how
     * @return what became of it
     * @throws LoadCancelled where whoever follows it has ended it; nothing of it has landed
     */
    public LoadResult load(LoadRequest request) {
        Faults faults = new Faults();
        DataSet set;
        try {
            set = DataSetReader.read(LoadSteps.followed(request.source(), request.progress()), faults);
        } catch (HeapBudget.Exceeded e) {
            return new LoadResult.Refused(
                    request.source().name(), List.of(tooLarge(request.source().name())));
        }
        request.progress().advanced(Stage.READING, set.size(), set.size());
        return land(set.id(), set.size(), hasProvinces(set), today -> loading.load(set, faults, request, today));
    }

    /**
     * Loads a data set a part at a time, or checks it only.
     *
     * @param request what is to be loaded, for whom and how
     * @return what became of it
     * @throws LoadCancelled where whoever follows it has ended it; nothing of it has landed
     */
    public LoadResult load(LoadInParts request) {
        return land(request.dataset(), request.size(), true, today -> loading.load(request, today));
    }

    private LoadResult land(String dataset, int size, boolean withProvinces, Function<LocalDate, LoadResult> way) {
        LocalDate today = LocalDate.now(clock);
        paths.begin(today);
        try {
            LoadResult result = way.apply(today);
            if (result instanceof LoadResult.Loaded) {
                if (size >= MANY_ROWS) {
                    statistics.refresh();
                }
                events.publishEvent(new DataSetLoaded(dataset, withProvinces));
            }
            return result;
        } catch (TransactionTooLarge e) {
            return new LoadResult.Refused(dataset, List.of(tooLarge(dataset, size)));
        } catch (DiskFull e) {
            Bilingual sentence = Bilingual.of(
                    "磁盘空间不足：载入这么多行，须有 %s MB 空闲。",
                    "The disk is too full: to load that many rows, %s MB of it have to be free.", e.megabytes());
            return new LoadResult.Refused(dataset, List.of(tooLarge(dataset, sentence)));
        }
    }

    private static boolean hasProvinces(DataSet set) {
        return set.rows("organizations").stream()
                .anyMatch(row -> OrganizationKind.PROVINCE.name().equals(row.text("kind")));
    }

    private static Fault tooLarge(String dataset, int size) {
        return tooLarge(
                dataset,
                Bilingual.of(
                        "数据集有 %s 行，数据库的内存不够一次写入：请调大数据库的内存，或分成几个数据集。",
                        "The data set has %s rows, more than the database has memory for at once: "
                                + "give it more, or split the data set.",
                        size));
    }

    private static Fault tooLarge(String dataset) {
        return tooLarge(
                dataset,
                Bilingual.of(
                        "数据集太大，服务的内存放不下：请调大内存（-Xmx），或分成几个数据集。",
                        "The data set is larger than the memory of the service can take: give it more (-Xmx), "
                                + "or split the data set."));
    }

    private static Fault tooLarge(String dataset, Bilingual sentence) {
        return new Fault("dataset", 0, null, dataset, FaultCode.TOO_LARGE, sentence);
    }

    /**
     * Tells whether the graph has a data set from the same files.
     *
     * @param id its id
     * @param checksum by which its files are recognised
     * @return whether it was last loaded from them
     */
    public boolean isLoaded(String id, String checksum) {
        return checksum.equals(checksum(id));
    }

    /**
     * By what a data set was recognised when it was last loaded.
     *
     * @param id its id
     * @return the checksum given then, or {@code null} where it was loaded without one, or never
     */
    public @Nullable String checksum(String id) {
        return graph.inTransaction(() -> work.checksum(id));
    }
}
