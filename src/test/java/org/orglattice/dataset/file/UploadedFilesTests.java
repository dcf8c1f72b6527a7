package org.orglattice.dataset.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orglattice.dataset.format.SmallDataSet.places;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.DataSetReader;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.Faults;
import org.orglattice.dataset.workbook.SmallWorkbook;

class UploadedFilesTests {

    private static final String SOURCES = "id,title\ns,年报\n";
    private static final String MEMBERS = "id,name\np,张三\n";

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();

    @Test
    void takesOneOrSeveralCsvFiles() throws IOException {
        DataSet read = read(null, csv("upload-1", "sources.csv", SOURCES), csv("upload-2", "成员.CSV", MEMBERS));

        assertThat(faults.all()).isEmpty();
        assertThat(read.id()).isEqualTo("sources");
        assertThat(read.tables()).containsOnlyKeys("sources", "members");
    }

    @ParameterizedTest
    @CsvSource({"''", "青河/", "a/b/"})
    void takesAnArchiveOfFilesInItsRootOrOneFolder(String inside) throws IOException {
        Path file = zip("UTF-8", inside + "sources.csv", SOURCES, inside + "成员.csv", MEMBERS);
        DataSet read = read(null, new UploadedFile(file, "青河.zip"));

        assertThat(faults.all()).isEmpty();
        assertThat(read.id()).isEqualTo("青河");
        assertThat(read.tables()).containsOnlyKeys("sources", "members");
    }

    @Test
    void readsNamesAsChineseDesktopsWriteThem() throws IOException {
        Path file = zip("GBK", "青河/来源.csv", SOURCES);
        DataSet read = read(null, new UploadedFile(file, "青河.zip"));

        assertThat(faults.all()).isEmpty();
        assertThat(read.tables()).containsOnlyKeys("sources");
    }

    @Test
    void leavesOutWhatDesktopsPutIntoArchives() throws IOException {
        Path file = zip(
                "UTF-8",
                "a/sources.csv",
                SOURCES,
                "__MACOSX/a/._sources.csv",
                "x",
                "a/.DS_Store",
                "x",
                "a/README.md",
                "x");
        read(null, new UploadedFile(file, "a.zip"));

        assertThat(faults.all()).isEmpty();
    }

    @Test
    void reportsFilesInSeveralFoldersAndArchivesWithoutFiles() throws IOException {
        read(null, new UploadedFile(zip("UTF-8", "a/sources.csv", SOURCES, "b/members.csv", MEMBERS), "a.zip"));
        read(null, new UploadedFile(zip("UTF-8"), "b.zip"));

        assertThat(places(faults.all())).containsExactly("a.zip BAD_ARCHIVE", "b.zip BAD_ARCHIVE");
    }

    @Test
    void seesFromTheContentWhatAFileIs() throws IOException {
        Path workbook = new SmallWorkbook().with("来源", "编号|标题\ns|年报").in(folder.resolve("made"));
        DataSet read = read(null, new UploadedFile(workbook, "sources.csv"));

        assertThat(faults.all()).isEmpty();
        assertThat(read.rows("sources")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            D0CF11E0A1B11AE1, 名册.xls,  .xls
            D0CF11E0A1B11AE1, 名册.xlsx, password
            526172211A07,     名册.rar,  .zip
            377ABCAF271C,     名册.7z,   .zip
            00010203,         名册.zip,  .zip
            48656C6C6F,       名册.xlsx, .xlsx
            """)
    void tellsWhatAFileShouldBeInstead(String content, String name, String told) throws IOException {
        Path file = Files.write(folder.resolve("file"), HexFormat.of().parseHex(content));
        read(null, new UploadedFile(file, name));

        assertThat(places(faults.all())).containsExactly(name + " BAD_ARCHIVE");
        assertThat(faults.all().get(0).sentence().en()).contains(told);
    }

    @Test
    void takesAWorkbookOrAnArchiveByItselfOnly() throws IOException {
        Path file = zip("UTF-8", "sources.csv", SOURCES);
        read(null, csv("upload-1", "members.csv", MEMBERS), new UploadedFile(file, "a.zip"));

        assertThat(places(faults.all())).containsExactly("a.zip UNKNOWN_FILE");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,      ../../etc/青河.csv, 青河
            -,      C:\\data\\青河.csv,  青河
            北城,    青河.csv,           北城
            ' ',    青河.csv,           青河
            -,      .csv,               .csv
            """)
    void callsADataSetLikeItsFileUnlessToldOtherwise(@Nullable String name, String file, String called)
            throws IOException {
        assertThat(UploadedFiles.source(name, List.of(csv("upload", file, SOURCES)))
                        .name())
                .isEqualTo(called);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b.csv", "#.csv", "LONG.csv", " .csv"})
    void callsNoDataSetLikeAFileWhoseNameIsNoId(String file) throws IOException {
        read(null, csv("upload", file.replace("LONG", "长".repeat(201)), SOURCES));

        assertThat(faults.all()).extracting(Fault::code).contains(FaultCode.BAD_ID);
    }

    @Test
    void takesFilesOfAnyNameWhereTheDataSetNamesItself() throws IOException {
        DataSet read = read(null, csv("upload", "#.csv", "x"), csv("upload-2", "dataset.csv", "id,title\nx,X\n"));

        assertThat(read.id()).isEqualTo("x");
        assertThat(faults.all()).extracting(Fault::code).doesNotContain(FaultCode.BAD_ID);
    }

    private UploadedFile csv(String stored, String name, String content) throws IOException {
        return new UploadedFile(Files.writeString(folder.resolve(stored), content), name);
    }

    private Path zip(String names, String... namesAndContents) throws IOException {
        Path file = Files.createTempFile(folder, "upload", "");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, Charset.forName(names))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private DataSet read(@Nullable String name, UploadedFile... files) {
        return DataSetReader.read(UploadedFiles.source(name, List.of(files)), faults);
    }
}
