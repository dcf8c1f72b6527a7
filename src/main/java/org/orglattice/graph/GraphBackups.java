package org.orglattice.graph;

import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes backups of the database of this process while it runs.
 */
@Component
public class GraphBackups {

    private final ObjectProvider<OwnDatabase> ownDatabase;
    private final WriteTurns turns;

    GraphBackups(ObjectProvider<OwnDatabase> ownDatabase, WriteTurns turns) {
        this.ownDatabase = ownDatabase;
        this.turns = turns;
    }

    /**
     * Takes a backup. Who writes waits while the files are copied; who reads does not.
     *
     * @param folder where it is to be, and nothing is yet
     * @throws BackupFault where it cannot be had; nothing is left of it then
     */
    public synchronized void take(Path folder) {
        OwnDatabase database = ownDatabase.getIfAvailable();
        if (database == null) {
            throw new BackupFault(
                    null,
                    "数据库在独立的 Neo4j 服务器上：请用 neo4j-admin 备份。",
                    "The database is on a Neo4j server of its own: back it up by neo4j-admin.");
        }
        try (DatabaseBackup backup = turns.alone(() -> database.backUp(folder))) {
            backup.finish();
        }
    }
}
