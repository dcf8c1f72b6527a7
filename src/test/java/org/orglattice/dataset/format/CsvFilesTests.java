package org.orglattice.dataset.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.orglattice.dataset.format.SmallDataSet.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFilesTests {

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void writeSet() throws IOException {
        folder = Files.createDirectory(temporary.resolve("青河"));
        Files.writeString(folder.resolve("sources.csv"), "id,title\ns,年报\n");
        Files.writeString(folder.resolve("组织.csv"), "编号,类型,名称\no,街道,北城\n");
    }

    @Test
    void readsAllTablesOfAFolderAndTakesItsName() throws IOException {
        Faults faults = new Faults();
        DataSet read = DataSetReader.read(CsvFiles.in(folder), faults);

        assertThat(faults.all()).isEmpty();
        assertThat(read.id()).isEqualTo("青河");
        assertThat(read.rows("sources")).hasSize(1);
        assertThat(read.rows("organizations"))
                .singleElement()
                .returns("组织.csv", Entry::file)
                .returns("organizations", Entry::table);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "README.zh-CN.md",
                "README",
                "LICENSE",
                "LICENSE.txt",
                "NOTICE",
                "datapackage.json",
                "expected.json",
                ".DS_Store",
                ".gitignore"
            })
    void leavesAsideWhatAccompaniesTables(String companion) throws IOException {
        String before = CsvFiles.in(folder).checksum();
        Files.writeString(folder.resolve(companion), "anything");

        assertThat(faults()).isEmpty();
        assertThat(CsvFiles.in(folder).checksum()).isEqualTo(before);
    }

    @Test
    void leavesAsideFoldersWithin() throws IOException {
        Files.createDirectory(folder.resolve("members.csv"));

        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes.txt",
                "organizations.xlsx",
                "members",
                "成员",
                "sources",
                "members.csv.bak",
                "members.CSV.gz",
                "人员.csv",
                "sources (1).csv",
                "datapackage.csv"
            })
    void reportsFilesThatAreNoTables(String file) throws IOException {
        Files.writeString(folder.resolve(file), "id,name\nm,张三\n");

        assertThat(places(faults())).containsExactly(file.replaceFirst("\\.csv$", "") + " UNKNOWN_FILE");
    }

    @Test
    void takesEndingsInCapitals() throws IOException {
        Files.writeString(folder.resolve("Members.CSV"), "id,name\nm,张三\n");

        assertThat(DataSetReader.read(CsvFiles.in(folder), new Faults()).rows("members"))
                .hasSize(1);
    }

    @Test
    void hasAChecksumOfNamesAndContents() throws IOException {
        String before = CsvFiles.in(folder).checksum();
        assertThat(before).matches("[0-9a-f]{64}").isEqualTo(CsvFiles.in(folder).checksum());

        Files.writeString(folder.resolve("sources.csv"), "id,title\ns,月报\n");
        String changed = CsvFiles.in(folder).checksum();
        Files.move(folder.resolve("sources.csv"), folder.resolve("来源.csv"));
        String renamed = CsvFiles.in(folder).checksum();

        assertThat(changed).isNotEqualTo(before);
        assertThat(renamed).isNotEqualTo(changed).isNotEqualTo(before);
    }

    @Test
    void needsAFolder() {
        assertThatIOException().isThrownBy(() -> CsvFiles.in(temporary.resolve("nowhere")));
        assertThatIOException().isThrownBy(() -> CsvFiles.in(folder.resolve("sources.csv")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vocabulary", "documented"})
    void findsShippedSetsWithoutAFaultyCell(String name) {
        Faults faults = new Faults();
        DataSet read = DataSetReader.read(CsvFiles.shipped(name), faults);

        assertThat(faults.all()).isEmpty();
        assertThat(read.id()).isEqualTo(name);
        assertThat(read.synthetic()).isFalse();
    }

    @Test
    void findsNothingThatIsNotShipped() {
        assertThat(CsvFiles.shipped("nothing").files()).isEmpty();
    }

    private List<Fault> faults() throws IOException {
        Faults faults = new Faults();
        DataSetReader.read(CsvFiles.in(folder), faults);
        return faults.all();
    }
}
