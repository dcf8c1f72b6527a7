package org.orglattice.imports;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes up what the process before left behind. Of imports that had not ended the graph tells whether they landed.
 */
@Component
class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final ImportFolder folder;
    private final ImportRun run;
    private final Clock clock;

    Recovery(ImportFolder folder, ImportRun run, Clock clock) {
        this.folder = folder;
        this.run = run;
        this.clock = clock;
    }

    /** All imports that are kept, the earliest first, and all of them over. */
    List<ImportRecord> recover() {
        folder.prepare();
        return folder.all().stream()
                .sorted(Comparator.comparing(ImportRecord::submittedAt).thenComparing(ImportRecord::id))
                .map(record -> record.state().isOver() ? record : concluded(record))
                .toList();
    }

    private ImportRecord concluded(ImportRecord left) {
        ImportRecord ended = run.landedAs(left)
                .map(dataset -> left.ended(ImportState.LANDED, Outcomes.landedBefore(dataset), clock.instant()))
                .orElseGet(() -> left.ended(ImportState.INTERRUPTED, Outcomes.INTERRUPTED, clock.instant()));
        folder.deleteUploads(ended.id());
        folder.save(ended);
        LOG.warn(
                "{} ({}): {}", ended.order().name(), ended.id(), ended.outcome().message());
        return ended;
    }
}
