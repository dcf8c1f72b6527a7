package org.orglattice.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.orglattice.query.ErrorCode;
import org.orglattice.query.RequestError;
import org.orglattice.text.Bilingual;
import org.springframework.stereotype.Component;

/**
 * Says what of imports is kept for how long, and how much of it altogether.
 */
@Component
class Retention {

    private final ImportFolder folder;
    private final ImportSettings settings;
    private final Clock clock;

    Retention(ImportFolder folder, ImportSettings settings, Clock clock) {
        this.folder = folder;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Deletes what was kept for long enough: files first, and later what is told.
     *
     * @param latestFirst all imports that are told of
     * @return the ids of those that are told of no more
     */
    List<String> expire(List<ImportRecord> latestFirst) {
        Instant now = clock.instant();
        List<ImportRecord> over =
                latestFirst.stream().filter(record -> record.state().isOver()).toList();
        List<String> forgotten = new ArrayList<>();
        for (int i = 0; i < over.size(); i++) {
            ImportRecord record = over.get(i);
            Instant ended = record.endedAt() == null ? record.submittedAt() : record.endedAt();
            if (i >= settings.keepAtMost() || ended.isBefore(now.minus(settings.keep()))) {
                folder.forget(record.id());
                forgotten.add(record.id());
            } else if (ended.isBefore(now.minus(settings.keepFiles()))) {
                folder.deleteUploads(record.id());
            }
        }
        return forgotten;
    }

    /**
     * Makes sure that files find room, before anything of them is taken.
     *
     * @param bytes how large they say that they are; less than 0 where they do not
     */
    void requireSpace(long bytes) {
        if (folder.size() + Math.max(1, bytes) > settings.quota().toBytes()) {
            throw new RequestError(
                    ErrorCode.QUOTA_EXCEEDED,
                    Bilingual.of(
                            "导入保留的文件合计不能超过 %s MB：请用 DELETE 删除已结束的导入，或稍后再试。",
                            "The files kept for imports have at most %s MB together: delete imports that are over, or try again later.",
                            settings.quota().toMegabytes()));
        }
    }
}
