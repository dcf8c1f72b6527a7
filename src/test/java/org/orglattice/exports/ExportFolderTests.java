package org.orglattice.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.orglattice.dataset.workbook.ReportBook;
import org.orglattice.dataset.workbook.ReportSheet.Heading;

class ExportFolderTests {

    @TempDir
    private Path data;

    @AfterEach
    void leaveWorkbooksWhereTheyGrowElsewhere() {
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
    }

    @Test
    void leavesNothingOfTheProcessBefore() throws IOException {
        new ExportFolder(data).begin("left.zip");

        Path begun = new ExportFolder(data).begin("roster.xlsx");

        assertThat(files()).containsExactly(begun);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isForTheUserOfTheServiceOnly() throws IOException {
        new ExportFolder(data);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("exports"))))
                .isEqualTo("rwx------");
    }

    @Test
    void hasTheWorkbooksThatGrow() throws IOException {
        new ExportFolder(data).takeWorkbooks();

        try (ReportBook book = new ReportBook(OutputStream.nullOutputStream(), "封面")) {
            book.sheet("表", 1, List.of(new Heading("列", 10)));
            assertThat(files()).isNotEmpty();
            book.finish("书", List.of());
        }
        assertThat(files()).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("exports"))) {
            return files.toList();
        }
    }
}
