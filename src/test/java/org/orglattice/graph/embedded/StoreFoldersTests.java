package org.orglattice.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orglattice.graph.DiskFull;
import org.orglattice.graph.StartFailure;

class StoreFoldersTests {

    @TempDir
    Path data;

    @Test
    void usesTheFirstStoreWhereNothingElseIsSaid() {
        assertThat(new StoreFolders(data).inUse()).isEqualTo(data.resolve("neo4j"));
    }

    @Test
    void copiesTheStoreInUseWithoutItsLocks() throws IOException {
        StoreFolders folders = new StoreFolders(data);
        write("neo4j/data/databases/neo4j/neostore");
        write("neo4j/data/databases/store_lock");
        write("neo4j/logs/debug.log");

        Path copy = folders.copy();

        assertThat(copy).isEqualTo(data.resolve("neo4j-1"));
        assertThat(copy.resolve("data/databases/neo4j/neostore")).hasContent("content");
        assertThat(copy.resolve("data/databases/store_lock")).doesNotExist();
        assertThat(copy.resolve("logs")).doesNotExist();
        assertThat(folders.inUse()).isEqualTo(data.resolve("neo4j"));
        assertThat(folders.isUnfinished(copy)).isTrue();
    }

    @Test
    void goesOverToACopy() throws IOException {
        StoreFolders folders = new StoreFolders(data);
        write("neo4j/data/server_id");

        folders.use(folders.copy());

        assertThat(folders.inUse()).isEqualTo(data.resolve("neo4j-1"));
        assertThat(folders.others()).containsExactly(data.resolve("neo4j"));
        assertThat(folders.isUnfinished(data.resolve("neo4j"))).isFalse();
        assertThat(folders.copy()).isEqualTo(data.resolve("neo4j-2"));
    }

    @Test
    void takesWhatIsLeftOfAnEarlierCopyAway() throws IOException {
        write("neo4j/data/server_id");
        write("neo4j-1/data/half");

        assertThat(new StoreFolders(data).copy().resolve("data/half")).doesNotExist();
    }

    @Test
    void letsNobodyElseIntoACopy() throws IOException {
        assumeThat(data.getFileSystem().supportedFileAttributeViews()).contains("posix");
        write("neo4j/data/server_id");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(new StoreFolders(data).copy())))
                .isEqualTo("rwx------");
    }

    @Test
    void asksForRoomForACopyAndWhatIsLoadedIntoIt() {
        StoreFolders.requireSpace(100L << 20, 150L << 20);

        assertThatThrownBy(() -> StoreFolders.requireSpace(100L << 20, 149L << 20))
                .isInstanceOfSatisfying(
                        DiskFull.class, full -> assertThat(full.megabytes()).isEqualTo(151));
    }

    @Test
    void leavesOtherFoldersAlone() throws IOException {
        write("imports/7/file");
        write("neo4j-backup/data");

        assertThat(new StoreFolders(data).others()).isEmpty();
    }

    @Test
    void startsWithNoneWhereAnyCouldBeTheOneInUse() throws IOException {
        StoreFolders folders = new StoreFolders(data);
        write("neo4j-3/data/server_id");

        assertThatThrownBy(folders::toStart).isInstanceOf(StartFailure.class).hasMessageContaining("neo4j-3");

        write("neo4j/data/server_id");
        assertThatThrownBy(folders::toStart).isInstanceOf(StartFailure.class);

        Files.writeString(data.resolve("store"), "neo4j-3\n");
        assertThat(folders.toStart()).isEqualTo(data.resolve("neo4j-3"));
    }

    @Test
    void startsWithNoneWhereTheOneInUseIsGone() throws IOException {
        StoreFolders folders = new StoreFolders(data);
        write("neo4j/data/server_id");
        Files.writeString(data.resolve("store"), "neo4j-1\n");

        assertThatThrownBy(folders::toStart).isInstanceOf(StartFailure.class).hasMessageContaining("neo4j");
    }

    @Test
    void writesDownWhichStoreIsInUse() throws IOException {
        StoreFolders folders = new StoreFolders(data);
        write("neo4j/data/server_id");

        assertThat(folders.toStart()).isEqualTo(data.resolve("neo4j"));
        folders.name();

        assertThat(data.resolve("store")).hasContent("neo4j\n");
        assertThat(folders.toStart()).isEqualTo(data.resolve("neo4j"));
    }

    @Test
    void putsTheFormerStoreAside() throws IOException {
        StoreFolders folders = new StoreFolders(data);
        write("neo4j/data/server_id");
        write("neo4j-1/data/server_id");

        assertThat(folders.useInPlaceOfFormer(data.resolve("neo4j-1"))).isEqualTo(data.resolve("replaced-neo4j"));

        assertThat(data.resolve("replaced-neo4j/data/server_id")).exists();
        assertThat(data.resolve("store")).hasContent("neo4j-1\n");
        assertThat(folders.putFormerAside()).isNull();
    }

    @Test
    void putsTheFormerStoreAsideWhereThatWasCutShort() throws IOException {
        StoreFolders folders = new StoreFolders(data);
        write("neo4j/data/server_id");
        write("neo4j-1/data/server_id");
        Files.writeString(data.resolve("store"), "neo4j-1\nneo4j\n");

        assertThat(folders.toStart()).isEqualTo(data.resolve("neo4j-1"));
        assertThat(folders.putFormerAside()).isEqualTo(data.resolve("replaced-neo4j"));

        assertThat(folders.others()).isEmpty();
        assertThat(data.resolve("store")).hasContent("neo4j-1\n");
    }

    private void write(String file) throws IOException {
        Path path = data.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "content");
    }
}
