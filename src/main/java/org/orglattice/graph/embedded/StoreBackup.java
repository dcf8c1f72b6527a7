package org.orglattice.graph.embedded;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import org.orglattice.graph.BackupFault;
import org.orglattice.graph.DatabaseBackup;
import org.orglattice.graph.DiskFull;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A backup that is being made of the files of a store.
 */
final class StoreBackup implements DatabaseBackup {

    private static final Logger LOG = LoggerFactory.getLogger(StoreBackup.class);

    // A search index may put its files together anew at any time, and then takes the former ones away.
    private static final int ATTEMPTS = 3;

    private final Backup backup;
    private final BackupList list;
    private final FileSums sums;
    private final Instant made;

    private StoreBackup(Backup backup, BackupList list, FileSums sums) {
        this.backup = backup;
        this.list = list;
        this.sums = sums;
        this.made = Instant.now();
    }

    /**
     * Copies the files of a store, into which nobody writes meanwhile.
     *
     * @param store the folder of the store
     * @param backup what is to become of them
     * @param list where it is taken note of
     * @return the backup, which is none yet
     * @throws BackupFault where they cannot be copied; nothing is left of them then
     */
    static StoreBackup copy(Path store, Backup backup, BackupList list) {
        backup.requireNothingThere();
        try {
            StoreFolders.requireFree(
                    StoreFolders.sizeOf(store),
                    Files.getFileStore(backup.folder().getParent()).getUsableSpace());
            return new StoreBackup(backup, list, copied(store, backup.draft()));
        } catch (DiskFull full) {
            throw new BackupFault(
                    full,
                    "%1$s 所在的磁盘空间不足：需要 %2$d MB。",
                    "There is not enough room on the disk of %1$s: %2$d MB are needed.",
                    backup.folder(),
                    full.megabytes());
        } catch (IOException e) {
            remove(backup.draft());
            throw unwritten(backup, e);
        }
    }

    private static FileSums copied(Path store, Path draft) throws IOException {
        for (int attempt = 1; ; attempt++) {
            FileSystemUtils.deleteRecursively(draft);
            StoreFolders.makeOwn(draft);
            try {
                return FileSums.copy(store.resolve(Backup.DATA), draft.resolve(Backup.DATA));
            } catch (NoSuchFileException gone) {
                if (attempt == ATTEMPTS) {
                    throw gone;
                }
            }
        }
    }

    @Override
    public void finish() {
        StoreCheck.check(backup.draft());
        try {
            backup.complete(sums, made);
        } catch (IOException e) {
            throw unwritten(backup, e);
        }
        try {
            list.add(backup);
        } catch (IOException e) {
            LOG.warn("没能记下备份的位置 / Where the backup is cannot be taken note of: {}", e.toString());
        }
    }

    private static BackupFault unwritten(Backup backup, IOException cause) {
        String reason = cause instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(cause.getMessage());
        return new BackupFault(
                cause,
                "没能写出备份 %1$s（%2$s）：请检查权限和磁盘空间。",
                "The backup %1$s cannot be written (%2$s): check the rights and the space on the disk.",
                backup.folder(),
                reason);
    }

    private static void remove(Path draft) {
        try {
            FileSystemUtils.deleteRecursively(draft);
        } catch (IOException e) {
            LOG.warn("没能清理 {} / {} cannot be removed: {}", draft, draft, e.toString());
        }
    }

    @Override
    public void close() {
        remove(backup.draft());
    }
}
