package org.orglattice.graph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.orglattice.graph.StartFailure;
import org.orglattice.text.Bilingual;
import org.springframework.core.NestedExceptionUtils;

/**
 * Says in a sentence why a store cannot be opened.
 */
final class StoreFault {

    private static final Bilingual NO_BACKUP = new Bilingual(
            "没有找到完好的备份：请从别处的备份恢复，或用 --orglattice.data-dir 指定另一个目录。",
            "no good backup of it is known here: restore one from elsewhere, or name another folder by --orglattice.data-dir.");

    private StoreFault() {}

    /**
     * Makes sure that a folder can hold a store.
     *
     * @param folder where the store is to be
     * @throws StartFailure where it can be neither found nor made, or not be written to
     */
    static void checkWritable(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw StartFailure.unwritable(folder, e);
        }
        if (!Files.isWritable(folder)) {
            throw StartFailure.unwritable(folder, null);
        }
    }

    /**
     * Why a database of a running server is not available.
     *
     * @param system the server's system database
     * @param name the database in question
     * @return what stopped it, or {@code null} where the server does not know
     */
    static @Nullable Throwable causeOf(GraphDatabaseService system, GraphDatabaseService database) {
        return ((GraphDatabaseAPI) system)
                .getDependencyResolver()
                .resolveDependency(DatabaseStateService.class)
                .causeOfFailure(((GraphDatabaseAPI) database).databaseId())
                .orElse(null);
    }

    /**
     * Puts a failure to open a store into words.
     *
     * @param folder where the store is
     * @param cause what the database threw, or {@code null}
     * @return the failure to report
     */
    static StartFailure in(Path folder, @Nullable Throwable cause) {
        if (isLocked(cause)) {
            return new StartFailure(
                    Bilingual.of(
                            "数据目录 %s 正被另一个进程使用：请先停止那个进程，或用 --orglattice.data-dir 指定另一个目录。",
                            "The data folder %s is in use by another process: stop that one first, "
                                    + "or name another folder by --orglattice.data-dir.",
                            folder),
                    cause);
        }
        Bilingual damaged = Bilingual.of(
                "数据目录 %1$s 中的数据库已损坏，无法打开（%2$s）：",
                "The database in the data folder %1$s is damaged and cannot be opened (%2$s): ",
                folder,
                firstLineOf(cause));
        Bilingual remedy =
                new BackupList(folder).newestGood().map(StoreFault::restore).orElse(NO_BACKUP);
        return new StartFailure(new Bilingual(damaged.zh() + remedy.zh(), damaged.en() + remedy.en()), cause);
    }

    private static Bilingual restore(Backup backup) {
        return Bilingual.of(
                "最新的完好备份是 %1$s（%2$s），用 restore 命令恢复。",
                "the newest good backup is %1$s, of %2$s; bring it back by the command restore.",
                backup.folder(),
                backup.made().orElseThrow());
    }

    private static boolean isLocked(@Nullable Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof FileLockException) {
                return true;
            }
        }
        return false;
    }

    private static String firstLineOf(@Nullable Throwable cause) {
        Throwable root = cause == null ? null : NestedExceptionUtils.getMostSpecificCause(cause);
        String message = root == null ? null : root.getMessage();
        return message == null ? "?" : message.lines().findFirst().orElse("?");
    }
}
