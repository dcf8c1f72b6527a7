package org.orglattice.graph.embedded;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.consistency.ConsistencyCheckService;
import org.neo4j.consistency.checking.ConsistencyCheckIncompleteException;
import org.neo4j.consistency.checking.ConsistencyFlags;
import org.neo4j.io.layout.Neo4jLayout;
import org.orglattice.graph.BackupFault;

/**
 * Reads a store that no server has open, as Neo4j's own consistency check does: whether records, indexes and counts agree.
 */
final class StoreCheck {

    private static final long OFF_HEAP = 128L << 20;

    private StoreCheck() {}

    /**
     * Checks a store, in which nothing is changed.
     *
     * @param store its folder
     * @throws BackupFault where something is wrong with it
     */
    static void check(Path store) {
        Config config = Config.defaults(GraphDatabaseSettings.neo4j_home, store);
        for (String database : List.of(SYSTEM_DATABASE_NAME, DEFAULT_DATABASE_NAME)) {
            if (!isConsistent(config, database, store)) {
                throw fault(database, null);
            }
        }
    }

    private static boolean isConsistent(Config config, String database, Path store) {
        try {
            return new ConsistencyCheckService(Neo4jLayout.of(config).databaseLayout(database))
                    .with(config)
                    .with(ConsistencyFlags.ALL)
                    .with(OutputStream.nullOutputStream())
                    .withMaxOffHeapMemory(OFF_HEAP)
                    .withNumberOfThreads(1)
                    .runFullConsistencyCheck()
                    .isSuccessful();
        } catch (ConsistencyCheckIncompleteException | RuntimeException e) {
            throw fault(database, e);
        }
    }

    private static BackupFault fault(String database, @Nullable Throwable cause) {
        return new BackupFault(
                cause,
                "备份没有通过数据库“%s”的一致性检查，已丢弃：请重试；若再次失败，说明数据库本身已损坏。",
                "The backup did not pass the consistency check of the database \"%s\" and was thrown away: try again; "
                        + "where that fails too, the database itself is damaged.",
                database);
    }
}
