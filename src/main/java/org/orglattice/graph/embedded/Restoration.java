package org.orglattice.graph.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.BackupFault;
import org.orglattice.graph.DiskFull;
import org.orglattice.graph.StartFailure;
import org.springframework.util.FileSystemUtils;

/**
 * Brings a backup back into a data folder on which no service runs. The store that is there is put aside and kept.
 */
public final class Restoration {

    private static final String LOCK = "data/databases/store_lock";
    /** What is copied first, and left behind by a process that is killed meanwhile. */
    static final String DRAFT = ".restore-part";

    private final Backup backup;
    private final StoreFolders folders;

    /**
     * A backup and where it is to go.
     *
     * @param backup the folder of the backup
     * @param data the data folder, which need not be there yet
     */
    public Restoration(Path backup, Path data) {
        this.backup = new Backup(backup.toAbsolutePath().normalize());
        this.folders = new StoreFolders(data.toAbsolutePath().normalize());
    }

    /**
     * What was done.
     *
     * @param made when the backup had been made
     * @param aside where the store is that was there, or {@code null} where there was none
     */
    public record Restored(Instant made, @Nullable Path aside) {}

    /**
     * Brings it back.
     *
     * @return what was done
     * @throws BackupFault where it cannot be brought back; nothing has changed then
     */
    public Restored run() {
        Instant made = backup.made().orElseThrow(this::notGood);
        if (!backup.isGood()) {
            throw notGood();
        }
        try {
            StoreFault.checkWritable(folders.folder());
            Path former = folders.inUse();
            FileChannel lock = lockOf(former);
            try {
                return new Restored(made, replace());
            } finally {
                if (lock != null) {
                    lock.close();
                }
            }
        } catch (StartFailure unwritable) {
            throw new BackupFault(
                    unwritable,
                    unwritable.sentence().zh(),
                    unwritable.sentence().en());
        } catch (DiskFull full) {
            throw new BackupFault(
                    full,
                    "数据目录所在的磁盘空间不足：需要 %d MB。",
                    "There is not enough room on the disk of the data folder: %d MB are needed.",
                    full.megabytes());
        } catch (IOException e) {
            throw new BackupFault(
                    e,
                    "没能恢复到 %1$s（%2$s），没有改动任何内容。",
                    "It cannot be restored into %1$s (%2$s); nothing was changed.",
                    folders.folder(),
                    e.getMessage());
        }
    }

    private @Nullable Path replace() throws IOException {
        // one before, which was cut short
        folders.putFormerAside();
        Path store = folders.next();
        Path draft = folders.folder().resolve(DRAFT);
        try {
            copyInto(draft);
            Files.move(draft, store, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            FileSystemUtils.deleteRecursively(draft);
            throw e;
        }
        return folders.useInPlaceOfFormer(store);
    }

    private void copyInto(Path draft) throws IOException {
        FileSystemUtils.deleteRecursively(draft);
        StoreFolders.requireFree(
                StoreFolders.sizeOf(backup.folder()),
                Files.getFileStore(folders.folder()).getUsableSpace());
        StoreFolders.makeOwn(draft);
        FileSums read = FileSums.copy(backup.folder().resolve(Backup.DATA), draft.resolve(Backup.DATA));
        if (!FileSums.of(draft.resolve(Backup.DATA)).equals(read)) {
            throw new IOException("what was written is not what was read");
        }
    }

    private static @Nullable FileChannel lockOf(Path store) throws IOException {
        Path file = store.resolve(LOCK);
        if (!Files.exists(file)) {
            return null;
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new BackupFault(null, "服务正在这个数据目录上运行：请先停止它。", "A service runs on this data folder: stop it first.");
        }
        return channel;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ownProcess) {
            return false;
        }
    }

    private BackupFault notGood() {
        return new BackupFault(
                null,
                "%s 不是完好的备份：文件缺失或与校验和不符。",
                "%s is not a good backup: files are missing, or are not what their checksums say.",
                backup.folder());
    }
}
