package org.orglattice.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.orglattice.graph.DatabaseBackup;
import org.orglattice.graph.DatabaseCopy;
import org.orglattice.graph.OwnDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.util.FileSystemUtils;

/**
 * The embedded database, whichever of the stores of the data folder it works on. It tells Spring Boot of itself just as
 * Testcontainers tells it of a container.
 */
final class EmbeddedStores implements Neo4jConnectionDetails, OwnDatabase, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedStores.class);

    private final StoreFolders folders;
    private final long pageCacheBytes;
    private volatile EmbeddedNeo4j current;

    private EmbeddedStores(Path folder, long pageCacheBytes) {
        this.folders = new StoreFolders(folder);
        this.pageCacheBytes = pageCacheBytes;
        this.current = EmbeddedNeo4j.startIn(folder, pageCacheBytes);
    }

    /**
     * Begins to start the database.
     *
     * @param folder the data folder, in which its store is, or will be
     * @param pageCacheBytes how much of the store it keeps in memory
     * @return the database, which may not be up yet
     */
    static EmbeddedStores startIn(Path folder, long pageCacheBytes) {
        return new EmbeddedStores(folder, pageCacheBytes);
    }

    @Override
    public URI getUri() {
        return current.uri();
    }

    @Override
    public AuthToken getAuthToken() {
        return tokenOf(current);
    }

    private static AuthToken tokenOf(EmbeddedNeo4j server) {
        return AuthTokens.basic(EmbeddedNeo4j.USER, server.password());
    }

    @Override
    public void awaitStarted() {
        current.awaitStarted();
        tidy();
    }

    // not before the store is open, and with it the folder known to be nobody else's
    private void tidy() {
        try {
            folders.name();
            folders.putFormerAside();
            FileSystemUtils.deleteRecursively(folders.folder().resolve(Restoration.DRAFT));
            for (Path other : folders.others()) {
                if (folders.isUnfinished(other)) {
                    LOG.warn(
                            "上次的批量载入没有完成就中断了，什么也没有载入：已清理 {} / "
                                    + "A bulk load was cut short last time, and nothing of it was loaded: removed {}",
                            other.getFileName(),
                            other.getFileName());
                } else {
                    LOG.info(
                            "上次的批量载入已完成：已清理旧存储 {} / The bulk load of last time is complete: removed the former store {}",
                            other.getFileName(),
                            other.getFileName());
                }
                FileSystemUtils.deleteRecursively(other);
            }
        } catch (IOException e) {
            LOG.warn("没能清理旧存储 / Former stores cannot be removed: {}", e.toString());
        }
    }

    @Override
    public DatabaseCopy copy() {
        try {
            current.checkpoint();
            Path store = folders.copy();
            EmbeddedNeo4j server = EmbeddedNeo4j.startOn(store, pageCacheBytes);
            Copy copy = new Copy(store, server);
            try {
                server.awaitStarted();
                return copy;
            } catch (RuntimeException e) {
                copy.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The store cannot be copied", e);
        }
    }

    @Override
    public DatabaseBackup backUp(Path folder) {
        try {
            current.checkpoint();
        } catch (IOException e) {
            throw new UncheckedIOException("The store cannot be brought to its files", e);
        }
        return StoreBackup.copy(folders.inUse(), new Backup(folder), new BackupList(folders.folder()));
    }

    @Override
    public void close() {
        current.close();
    }

    private static void discard(EmbeddedNeo4j server, Path store) {
        server.close();
        try {
            FileSystemUtils.deleteRecursively(store);
        } catch (IOException e) {
            LOG.warn("没能清理 {} / {} cannot be removed: {}", store, store, e.toString());
        }
    }

    private final class Copy implements DatabaseCopy {

        private final Path store;
        private final EmbeddedNeo4j server;
        private boolean inUse;

        private Copy(Path store, EmbeddedNeo4j server) {
            this.store = store;
            this.server = server;
        }

        @Override
        public URI uri() {
            return server.uri();
        }

        @Override
        public AuthToken authToken() {
            return tokenOf(server);
        }

        @Override
        public Runnable takeOver() {
            EmbeddedNeo4j former = current;
            Path formerStore = folders.inUse();
            try {
                server.checkpoint();
                folders.use(store);
            } catch (IOException e) {
                throw new UncheckedIOException("The copy of the store cannot take over", e);
            }
            inUse = true;
            current = server;
            return () -> discard(former, formerStore);
        }

        @Override
        public void close() {
            if (!inUse) {
                discard(server, store);
            }
        }
    }
}
