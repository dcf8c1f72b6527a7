package org.orglattice.dataset.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.dataset.archive.ArchiveOutput;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.DataSetOutput;
import org.orglattice.dataset.format.DataSetReader;
import org.orglattice.dataset.format.DataSetSource;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.format.Faults;
import org.orglattice.dataset.workbook.WorkbookOutput;
import org.orglattice.test.LibreOffice;
import org.orglattice.text.Bilingual;

class DataSetOutputTests {

    private static final List<Bilingual> REMARKS = List.of(new Bilingual("不含电话。", "Without telephone numbers."));

    /** The forms in which a data set is handed out. */
    enum Form {
        ZIP {
            @Override
            DataSetOutput to(OutputStream out, List<Bilingual> remarks) {
                return new ArchiveOutput(out, remarks);
            }
        },
        XLSX {
            @Override
            DataSetOutput to(OutputStream out, List<Bilingual> remarks) {
                return new WorkbookOutput(out, remarks);
            }
        };

        abstract DataSetOutput to(OutputStream out, List<Bilingual> remarks);
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "ZIP, documented",
        "ZIP, sample",
        "ZIP, vocabulary",
        "XLSX, documented",
        "XLSX, sample",
        "XLSX, rules-national"
    })
    void givesBackEveryRowOfTheDataSetsOfTheService(Form form, String name) throws IOException {
        DataSet set = read(CsvFiles.shipped(name));

        DataSet again = read(form, written(form, set, REMARKS));

        assertThat(again.tables().keySet())
                .containsExactlyElementsOf(set.tables().keySet());
        set.tables()
                .forEach((table, rows) -> assertThat(again.rows(table))
                        .extracting(Entry::values)
                        .containsExactlyElementsOf(
                                rows.stream().map(Entry::values).toList()));
    }

    @ParameterizedTest
    @EnumSource
    void givesBackTextsThatASpreadsheetWouldRun(Form form) throws IOException {
        for (String text : List.of(
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\r\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)",
                "'＝1",
                "'\n1",
                "'=1",
                "''=1",
                "'",
                "'a",
                "a\r\nb",
                "\"a\",b",
                " a ",
                "_x0041_",
                "x;y",
                "\uD867\uDE3D")) {
            byte[] file = source(form, Map.of("id", "s", "title", "t", "note", text));

            assertThat(read(form, file).rows("sources").get(0).values())
                    .as(text)
                    .containsEntry("note", text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@A1", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A1", "'=1"})
    void putsAnApostropheBeforeWhatASpreadsheetWouldRunInCsv(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DataSetOutput output = Form.ZIP.to(out, List.of())) {
            output.row("sources", Map.of("id", "s", "title", text));
            output.finish();
        }

        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            archive.getNextEntry();
            assertThat(new String(archive.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("'" + text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameBytesForTheSameRows(Form form) throws IOException {
        DataSet set = read(CsvFiles.shipped("documented"));

        assertThat(written(form, set, REMARKS)).isEqualTo(written(form, set, REMARKS));
    }

    @ParameterizedTest
    @EnumSource
    void looksLikeNoFileUnlessItIsFinished(Form form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DataSetOutput output = form.to(out, List.of())) {
            output.row("sources", Map.of("id", "s", "title", "t"));
        }
        Path file = Files.write(folder.resolve("cut"), out.toByteArray());
        Faults faults = new Faults();
        DataSetReader.read(UploadedFiles.source("x", List.of(new UploadedFile(file, "x.zip"))), faults);

        assertThat(faults.all()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void isAFileAlsoWithoutRows(Form form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DataSetOutput output = form.to(out, REMARKS)) {
            output.finish();
        }

        assertThat(out.size()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatTheFormatDoesNotHave(Form form) throws IOException {
        try (DataSetOutput output = form.to(OutputStream.nullOutputStream(), List.of())) {
            output.row("sources", Map.of("id", "s", "title", "t"));
            output.row("roles", Map.of("code", "A"));

            assertThatIllegalArgumentException().isThrownBy(() -> output.row("roles", Map.of("name", "A")));
            assertThatIllegalArgumentException().isThrownBy(() -> output.row("sources", Map.of("id", "t")));
            assertThatIllegalArgumentException().isThrownBy(() -> output.row("persons", Map.of()));
        }
    }

    @Test
    void writesCsvThatSpreadsheetsOpenAsItIs() throws IOException {
        byte[] file = source(Form.ZIP, Map.of("id", "s", "title", "年报, 2026", "note", "=1"));

        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("sources.csv");
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("\uFEFFid,title,publisher,published,url,retrieved,note\r\ns,\"年报, 2026\",,,,,'=1\r\n");
            assertThat(zip.getNextEntry().getName()).isEqualTo("README.txt");
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).contains("不含电话。", "Without");
        }
    }

    @Test
    void writesWorkbooksThatLibreOfficeOpens() throws IOException {
        LibreOffice office = LibreOffice.in(folder);
        DataSet set = read(CsvFiles.shipped("sample"));
        Path file = Files.write(folder.resolve("sample.xlsx"), written(Form.XLSX, set, REMARKS));

        Map<String, List<List<String>>> sheets = office.sheets(file);

        assertThat(sheets.get("说明").get(0)).containsExactly("不含电话。", "Without telephone numbers.");
        assertThat(sheets.get("成员")).hasSize(1 + set.rows("members").size());
        assertThat(sheets.get("组织").get(1)).startsWith("99", "省", "样例省");
        assertThat(office.pdf(file)).isNotEmptyFile();
    }

    private static byte[] source(Form form, Map<String, String> values) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DataSetOutput output = form.to(out, REMARKS)) {
            output.row("sources", values);
            output.finish();
        }
        return out.toByteArray();
    }

    private static byte[] written(Form form, DataSet set, List<Bilingual> remarks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DataSetOutput output = form.to(out, remarks)) {
            for (Entry row : (Iterable<Entry>) set.rows()::iterator) {
                output.row(row.table(), row.values());
            }
            output.finish();
        }
        return out.toByteArray();
    }

    private DataSet read(Form form, byte[] content) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "set", ""), content);
        return read(UploadedFiles.source("x", List.of(new UploadedFile(file, "x." + form))));
    }

    private static DataSet read(DataSetSource source) {
        Faults faults = new Faults();
        DataSet set = DataSetReader.read(source, faults);
        assertThat(faults.all()).isEmpty();
        return set;
    }
}
