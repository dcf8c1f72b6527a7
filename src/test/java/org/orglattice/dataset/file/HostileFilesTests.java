package org.orglattice.dataset.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orglattice.dataset.file.HostileFile.archive;
import static org.orglattice.dataset.file.HostileFile.header;
import static org.orglattice.dataset.file.HostileFile.letters;
import static org.orglattice.dataset.file.HostileFile.relationships;
import static org.orglattice.dataset.file.HostileFile.repeated;
import static org.orglattice.dataset.file.HostileFile.text;
import static org.orglattice.dataset.file.HostileFile.workbook;
import static org.orglattice.dataset.format.SmallDataSet.places;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.DataSetReader;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.Faults;

@Timeout(60)
class HostileFilesTests {

    private static final String SOURCES = "id,title\ns,年报\n";
    private static final String LAUGHS = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    private static final String OUTSIDE = "<!DOCTYPE l [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../sources.csv",
                "/etc/sources.csv",
                "a/../../sources.csv",
                "..\\sources.csv",
                "C:\\sources.csv",
                "a/..",
            })
    void refusesNamesThatLeadElsewhere(String name) {
        read(archive().with("ok/sources.csv", SOURCES).with(name, SOURCES), "set.zip");

        assertOnly("set.zip BAD_ARCHIVE");
        assertThat(faults.all().get(0).sentence().en()).contains("leads elsewhere");
    }

    @Test
    void refusesTwoFilesOfOneName() {
        read(archive().with("sources.csv", SOURCES).with("Sources.CSV", SOURCES), "set.zip");

        assertOnly("set.zip BAD_ARCHIVE");
    }

    @Test
    void doesNotOpenArchivesWithinArchives() throws IOException {
        byte[] inner = Files.readAllBytes(archive().with("members.csv", "x").in(folder.resolve("inner.zip")));
        DataSet read =
                read(archive().with("sources.csv", SOURCES).with("inner.zip", out -> out.write(inner)), "set.zip");

        assertOnly("inner.zip BAD_ARCHIVE");
        assertThat(read.rows("sources")).hasSize(1);
    }

    @Test
    void refusesArchivesThatGrowWithoutBounds() {
        read(archive().with("sources.csv", repeated("id,title\n", "s,aaaaaaaaaaaaaaaa\n", 1_000_000, "")), "set.zip");

        assertOnly("set.zip TOO_LARGE");
    }

    @Test
    void refusesArchivesOfThousandsOfFiles() {
        HostileFile many = archive();
        IntStream.range(0, 1_500).forEach(i -> many.with("f" + i + ".csv", ""));
        read(many, "set.zip");

        assertOnly("set.zip TOO_LARGE");
    }

    @Test
    void refusesArchivesThatAreCutOffOrChanged() throws IOException {
        Path whole = archive().with("sources.csv", SOURCES.repeat(100)).in(folder.resolve("whole.zip"));
        byte[] bytes = Files.readAllBytes(whole);
        byte[] changed = bytes.clone();
        changed[60] ^= 0x55;

        for (byte[] damaged : List.of(
                Arrays.copyOf(bytes, bytes.length - 1),
                Arrays.copyOf(bytes, bytes.length / 2),
                Arrays.copyOf(bytes, 4),
                changed)) {
            Faults found = new Faults();
            Path file = Files.write(folder.resolve("damaged.zip"), damaged);
            DataSetReader.read(UploadedFiles.source(null, List.of(UploadedFile.of(file))), found);

            assertThat(places(found.all())).containsExactly("damaged.zip BAD_ARCHIVE");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/worksheets/sheet1.xml"
            })
    void refusesDocumentTypesInEveryPart(String part) {
        for (String type : List.of(LAUGHS, OUTSIDE)) {
            Faults found = new Faults();
            HostileFile hostile = workbook(header());
            Path file = hostile.with(part, type + "<l>&a;</l>").in(folder.resolve("set.xlsx"));
            DataSetReader.read(UploadedFiles.source(null, List.of(UploadedFile.of(file))), found);

            assertThat(places(found.all())).as(part).containsExactly("set.xlsx BAD_ARCHIVE");
        }
    }

    @Test
    void refusesWorkbooksOfLittleTextAndMillionsOfEmptyCells() {
        String rows = IntStream.range(2, 4_000)
                .mapToObj(row -> "<row r=\"" + row + "\">" + text("XFD" + row, "x") + "</row>")
                .collect(Collectors.joining());

        read(workbook(header() + rows), "set.xlsx");

        assertThat(faults.all()).anySatisfy(fault -> {
            assertThat(fault.code()).isEqualTo(FaultCode.TOO_LARGE);
            assertThat(fault.sentence().en()).contains("empty ones included");
        });
    }

    @Test
    void readsTheWorkbookThatTheOthersAreMadeOf() {
        DataSet read =
                read(workbook(header() + "<row r=\"2\">" + text("A2", "s") + text("B2", "年报") + "</row>"), "set.xlsx");

        assertThat(faults.all()).isEmpty();
        assertThat(read.rows("sources")).hasSize(1);
    }

    @Test
    void takesAMillionEmptyRowsForNothing() {
        String rows = IntStream.rangeClosed(2, 1_048_576)
                .mapToObj(row -> "<row r=\"" + row + "\"><c r=\"A" + row + "\" s=\"0\"/></row>")
                .collect(Collectors.joining());
        DataSet read = read(workbook(header() + rows), "set.xlsx");

        assertThat(faults.all()).isEmpty();
        assertThat(read.rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1048577\"/>",
                "<row r=\"0\"/>",
                "<row r=\"99999999999\"/>",
                "<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"ZZZZZZZZZZ2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>7</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>x</v></c></row>",
                "<row"
            })
    void refusesCellsThatNoSheetHas(String rows) {
        read(workbook(header() + rows), "set.xlsx");

        assertOnly("set.xlsx BAD_ARCHIVE");
    }

    @Test
    void countsThousandsOfColumnsThatTheTableDoesNotHave() {
        String cells = IntStream.range(0, 16_384)
                .mapToObj(i -> text(CellReference.convertNumToColString(i) + "1", "c" + i))
                .collect(Collectors.joining());
        read(workbook("<row r=\"1\">" + cells + "</row>"), "set.xlsx");

        assertThat(faults.total()).isEqualTo(16_384 + 2);
        assertThat(faults.all()).hasSize(Faults.MOST_KEPT);
    }

    @Test
    void reportsHugeCells() {
        read(
                workbook(header() + "<row r=\"2\">" + text("A2", "s") + text("B2", "x".repeat(40_000)) + "</row>"),
                "set.xlsx");

        assertOnly("来源:2 title TOO_LARGE");
    }

    @Test
    void refusesTextsAttributesAndCommentsOfManyMegabytes() {
        String open = "<worksheet><sheetData>" + header() + "<row r=\"2\">";
        for (HostileFile.Content content : List.of(
                letters(
                        open + "<c r=\"A2\" t=\"inlineStr\"><is><t>",
                        4_000_000,
                        "</t></is></c></row></sheetData></worksheet>"),
                letters(open + "<c r=\"A2\" x=\"", 4_000_000, "\"/></row></sheetData></worksheet>"),
                letters(open + "<!--", 4_000_000, "--></row></sheetData></worksheet>"))) {
            Faults found = new Faults();
            Path file = workbook("").with("xl/worksheets/sheet1.xml", content).in(folder.resolve("set.xlsx"));
            DataSetReader.read(UploadedFiles.source(null, List.of(UploadedFile.of(file))), found);

            assertThat(places(found.all())).containsExactly("set.xlsx BAD_ARCHIVE");
        }
    }

    @Test
    void refusesLevelsAndNamesWithoutEnd() {
        String names =
                IntStream.range(0, 100_000).mapToObj(i -> "<n" + i + "/>").collect(Collectors.joining());
        for (String rows : List.of("<a>".repeat(100_000), names)) {
            Faults found = new Faults();
            Path file = workbook(rows).in(folder.resolve("set.xlsx"));
            DataSetReader.read(UploadedFiles.source(null, List.of(UploadedFile.of(file))), found);

            assertThat(places(found.all())).containsExactly("set.xlsx BAD_ARCHIVE");
        }
    }

    @Test
    void refusesMoreSharedTextThanThereIsRoomFor() {
        String some = IntStream.range(0, 500)
                .mapToObj(i -> "<si><t>" + i * 7919L + "</t></si>")
                .collect(Collectors.joining());
        read(
                workbook(header())
                        .with(
                                "xl/_rels/workbook.xml.rels",
                                relationships("worksheet", "worksheets/sheet1.xml")
                                        .replace(
                                                "</Relationships>",
                                                relationships("sharedStrings", "sharedStrings.xml")
                                                        .replaceFirst("<Relationships[^>]*>", "")
                                                        .replace("r1", "r2")))
                        .with("xl/sharedStrings.xml", letters("<sst>", 0, some.repeat(9_000) + "</sst>")),
                "set.xlsx");

        assertThat(faults.all()).hasSize(1);
        assertThat(faults.all().get(0).code().name()).isIn("TOO_LARGE", "BAD_ARCHIVE");
    }

    @Test
    void refusesOtherOfficeDocuments() {
        read(archive().with("[Content_Types].xml", "<Types/>").with("word/document.xml", "<document/>"), "letter.docx");

        assertOnly("letter.docx BAD_ARCHIVE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"set.xlsx", "set.zip", "sources.csv"})
    void refusesAHundredMegabytesOfGarbage(String name) {
        Path file = HostileFile.garbage(folder.resolve(name), 100);
        DataSetReader.read(UploadedFiles.source(null, List.of(UploadedFile.of(file))), faults);

        assertThat(faults.all()).hasSize(1);
        assertThat(faults.all().get(0).code().name()).isIn("BAD_ARCHIVE", "BAD_ENCODING");
    }

    @Test
    void refusesGarbageThatBeginsLikeAnArchive() throws IOException {
        Path file = HostileFile.garbage(folder.resolve("set.xlsx"), 20);
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
            access.write(new byte[] {'P', 'K', 3, 4});
        }
        DataSetReader.read(UploadedFiles.source(null, List.of(UploadedFile.of(file))), faults);

        assertOnly("set.xlsx BAD_ARCHIVE");
    }

    @Test
    void refusesRowsOfManyMegabytes() throws IOException {
        Path file = folder.resolve("sources.csv");
        Files.writeString(file, "id,title\ns,\"" + "长".repeat(6_000_000));
        DataSetReader.read(UploadedFiles.source(null, List.of(UploadedFile.of(file))), faults);

        assertOnly("sources:2 MALFORMED_CSV");
    }

    @Test
    void refusesAMillionColumnsOfCsv() throws IOException {
        Path file = Files.writeString(folder.resolve("sources.csv"), "id,title" + ",x".repeat(1_000_000) + "\n");
        DataSetReader.read(UploadedFiles.source(null, List.of(UploadedFile.of(file))), faults);

        assertOnly("sources:1 MALFORMED_CSV");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "UTF-16LE", "UTF-16BE", "Big5"})
    void tellsWhichEncodingAFileLooksLike(String encoding) throws IOException {
        String text = "編號,標題\ns,北城街道年度工作報告，社區黨委書記。\n".repeat(20);
        Path file = Files.write(folder.resolve("sources.csv"), text.getBytes(Charset.forName(encoding)));
        DataSetReader.read(UploadedFiles.source(null, List.of(UploadedFile.of(file))), faults);

        assertOnly("sources BAD_ENCODING");
        assertThat(faults.all().get(0).sentence().zh()).contains("看起来是 " + encoding.replaceFirst("[LB]E$", ""));
    }

    private DataSet read(HostileFile made, String name) {
        Path file = made.in(folder.resolve(name));
        return DataSetReader.read(UploadedFiles.source(null, List.of(UploadedFile.of(file))), faults);
    }

    private void assertOnly(String place) {
        assertThat(places(faults.all())).containsExactly(place);
    }
}
