package org.orglattice.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orglattice.graph.StartFailure;

class AdminTokenFileTests {

    @TempDir
    private Path folder;

    @Test
    void isMadeOnceAndReadableByItsOwnerOnly() throws IOException {
        AdminTokenFile made = AdminTokenFile.in(folder.resolve("data"));
        AdminTokenFile read = AdminTokenFile.in(folder.resolve("data"));

        assertThat(made.isNew()).isTrue();
        assertThat(read.isNew()).isFalse();
        assertThat(read.token().matches(made.token())).isTrue();
        assertThat(made.token().text()).matches("ola_[A-Za-z0-9_-]{43}");
        assertThat(Files.getPosixFilePermissions(made.path()))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(folder.resolve("data")).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void isAnotherInEachFolder() {
        Secret one = AdminTokenFile.in(folder.resolve("one")).token();
        Secret other = AdminTokenFile.in(folder.resolve("other")).token();

        assertThat(one.matches(other)).isFalse();
        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    @Test
    void isNotTakenFromAFileThatHoldsSomethingElse() throws IOException {
        Files.writeString(folder.resolve("admin-token"), "ola_\n");

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> AdminTokenFile.in(folder))
                .withMessageContaining("admin-token")
                .withMessageContaining("delete the file");
    }

    @Test
    void isNotShownByChance() {
        AdminTokenFile file = AdminTokenFile.in(folder);

        assertThat(file.toString()).doesNotContain(file.token().text());
    }
}
