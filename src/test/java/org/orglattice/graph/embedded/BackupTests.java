package org.orglattice.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orglattice.graph.BackupFault;
import org.orglattice.graph.DiskFull;

class BackupTests {

    private static final Instant MADE = Instant.parse("2026-06-30T12:00:00Z");

    @TempDir
    Path folder;

    private Path store;

    @BeforeEach
    void makeStore() throws IOException {
        store = folder.resolve("neo4j");
        write(store.resolve("data/databases/neo4j/neostore"));
        write(store.resolve("data/databases/store_lock"));
    }

    @Test
    void isGoodAsItWasMade() throws IOException {
        Backup backup = backup("backup", MADE);

        assertThat(backup.isGood()).isTrue();
        assertThat(backup.made()).contains(MADE);
        assertThat(backup.draft()).doesNotExist();
        assertThat(backup.folder().resolve("data/databases/store_lock")).doesNotExist();
    }

    @Test
    void isNotGoodWhereAFileHasChangedIsMissingOrIsTooMuch() throws IOException {
        Backup changed = backup("changed", MADE);
        Files.writeString(changed.folder().resolve("data/databases/neo4j/neostore"), "Content");
        Backup missing = backup("missing", MADE);
        Files.delete(missing.folder().resolve("data/databases/neo4j/neostore"));
        Backup more = backup("more", MADE);
        write(more.folder().resolve("data/more"));

        assertThat(changed.isGood()).isFalse();
        assertThat(missing.isGood()).isFalse();
        assertThat(more.isGood()).isFalse();
        assertThat(new Backup(folder.resolve("none")).isGood()).isFalse();
    }

    @Test
    void isNoneWhereWhatWasWrittenIsNotWhatWasRead() throws IOException {
        Backup backup = new Backup(folder.resolve("backup"));
        FileSums sums = FileSums.copy(store.resolve("data"), backup.draft().resolve("data"));
        Files.writeString(backup.draft().resolve("data/databases/neo4j/neostore"), "Content");

        assertThatThrownBy(() -> backup.complete(sums, MADE)).isInstanceOf(IOException.class);
        assertThat(backup.folder()).doesNotExist();
    }

    @Test
    void leavesNothingWhereAFileCannotBeRead() throws IOException {
        Files.createSymbolicLink(store.resolve("data/dangling"), folder.resolve("nowhere"));
        Backup backup = new Backup(folder.resolve("backup"));

        assertThatThrownBy(() -> StoreBackup.copy(store, backup, new BackupList(folder)))
                .isInstanceOf(BackupFault.class);
        assertThat(backup.folder()).doesNotExist();
        assertThat(backup.draft()).doesNotExist();
    }

    @Test
    void asksForRoomBeforeItBegins() {
        StoreFolders.requireFree(100, 100);

        assertThatThrownBy(() -> StoreFolders.requireFree(101, 100)).isInstanceOf(DiskFull.class);
    }

    @Test
    void findsTheNewestThatIsGood() throws IOException {
        BackupList list = new BackupList(folder);
        assertThat(list.newestGood()).isEmpty();

        Backup newest = backup("newest", MADE.plusSeconds(2));
        Backup oldest = backup("oldest", MADE);
        list.add(newest);
        list.add(oldest);
        list.add(backup("between", MADE.plusSeconds(1)));
        list.add(new Backup(folder.resolve("gone")));

        assertThat(list.newestGood()).contains(newest);
        Files.writeString(newest.folder().resolve("data/databases/neo4j/neostore"), "Content");
        assertThat(list.newestGood()).contains(new Backup(folder.resolve("between")));
    }

    @Test
    void comesBackBesideTheStoreThatIsThere() throws IOException {
        Backup backup = backup("backup", MADE);
        Files.writeString(store.resolve("data/databases/neo4j/neostore"), "damaged");

        Restoration.Restored restored = new Restoration(backup.folder(), folder).run();

        assertThat(restored.aside()).isEqualTo(folder.resolve("replaced-neo4j"));
        assertThat(folder.resolve("replaced-neo4j/data/databases/neo4j/neostore"))
                .hasContent("damaged");
        StoreFolders folders = new StoreFolders(folder);
        assertThat(folders.toStart().resolve("data/databases/neo4j/neostore")).hasContent("content");
        assertThat(folders.others()).isEmpty();
    }

    @Test
    void comesBackIntoAFolderThatIsNew() throws IOException {
        Path data = folder.resolve("data");

        assertThat(new Restoration(backup("backup", MADE).folder(), data).run().aside())
                .isNull();
        assertThat(new StoreFolders(data).toStart()).isEqualTo(data.resolve("neo4j"));
    }

    private Backup backup(String name, Instant made) throws IOException {
        Backup backup = new Backup(folder.resolve(name));
        backup.complete(FileSums.copy(store.resolve("data"), backup.draft().resolve("data")), made);
        return backup;
    }

    private static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "content");
    }
}
