package org.orglattice.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Opens workbooks as LibreOffice does, where it is installed.
 */
public final class LibreOffice {

    private static final int MOST_SECONDS = 120;

    // comma, quotation mark, UTF-8, from the first line, all cells as they are shown, all sheets
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    private final Path program;
    private final Path folder;

    private LibreOffice(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /**
     * LibreOffice, or a test that is skipped where it is not installed.
     *
     * @param folder for its own files and for what it makes
     * @return the program
     */
    public static LibreOffice in(Path folder) {
        Optional<Path> program = Stream.of(System.getenv("PATH").split(":"))
                .map(directory -> Path.of(directory, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent(), "LibreOffice (soffice) is not installed");
        return new LibreOffice(program.orElseThrow(), folder);
    }

    /**
     * Opens a workbook and reads its cells.
     *
     * @param workbook the workbook
     * @return the rows of each sheet, hidden ones too, by its name; cells as they are shown
     * @throws IOException where files cannot be read
     */
    public Map<String, List<List<String>>> sheets(Path workbook) throws IOException {
        Path out = convert(workbook, CSV);
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        String base = base(workbook);
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                sheets.put(name.substring(base.length() + 1, name.length() - ".csv".length()), rows(file));
            }
        }
        return sheets;
    }

    private static List<List<String>> rows(Path file) throws IOException {
        try (CsvReader<CsvRecord> records =
                CsvReader.builder().skipEmptyLines(false).ofCsvRecord(file)) {
            return records.stream().map(CsvRecord::getFields).toList();
        }
    }

    /**
     * Prints a workbook.
     *
     * @param workbook the workbook
     * @return a file of the kind PDF
     * @throws IOException where files cannot be read
     */
    public Path pdf(Path workbook) throws IOException {
        return convert(workbook, "pdf").resolve(base(workbook) + ".pdf");
    }

    private Path convert(Path workbook, String form) throws IOException {
        Path out = Files.createTempDirectory(folder, "converted-");
        Path log = Files.createTempFile(folder, "soffice-", ".log");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        form,
                        "--outdir",
                        out.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS))
                    .as("LibreOffice ends")
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.destroyForcibly();
        }
        try (Stream<Path> made = Files.list(out)) {
            assertThat(made).as(Files.readString(log)).isNotEmpty();
        }
        return out;
    }

    private static String base(Path workbook) {
        return workbook.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }
}
