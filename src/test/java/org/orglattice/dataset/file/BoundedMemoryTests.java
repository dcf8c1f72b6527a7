package org.orglattice.dataset.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orglattice.dataset.file.HostileFile.archive;
import static org.orglattice.dataset.file.HostileFile.letters;
import static org.orglattice.dataset.file.HostileFile.repeated;
import static org.orglattice.dataset.file.HostileFile.workbook;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orglattice.dataset.format.DataSetReader;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.Faults;

/**
 * Hostile files read by a process that has little memory: any of them would fill it, were it held there.
 */
class BoundedMemoryTests {

    private static final int MOST_SECONDS = 120;

    @TempDir
    private Path folder;

    @Test
    void readsEachOfThemWithSixtyFourMegabytes() throws Exception {
        List<Path> files = List.of(
                HostileFile.garbage(folder.resolve("garbage.csv"), 100),
                HostileFile.garbage(folder.resolve("garbage.xlsx"), 100),
                garbageWithAnEnd("garbage.zip"),
                archive()
                        .with("sources.csv", repeated("id,title\n", "s,aaaaaaaaaaaaaaaa\n", 3_000_000, ""))
                        .in(folder.resolve("bomb.zip")),
                workbook("")
                        .with("xl/worksheets/sheet1.xml", letters("<a b=\"", 30_000_000, "\"/>"))
                        .in(folder.resolve("attribute.xlsx")),
                workbook("")
                        .with("xl/workbook.xml", letters("<a b=\"", 30_000_000, "\"/>"))
                        .in(folder.resolve("sheets.xlsx")),
                workbook("")
                        .with("_rels/.rels", letters("<Relationships><!--", 30_000_000, "--></Relationships>"))
                        .in(folder.resolve("relationships.xlsx")),
                oneRow("sources.csv"));

        Process reader = read(files);

        assertThat(reader.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(folder.resolve("said"));
        assertThat(reader.exitValue()).as(said).isZero();
        assertThat(said.lines())
                .containsExactly(
                        "garbage.csv [BAD_ENCODING]",
                        "garbage.xlsx [BAD_ARCHIVE]",
                        "garbage.zip [TOO_LARGE]",
                        "bomb.zip [TOO_LARGE]",
                        "attribute.xlsx [BAD_ARCHIVE]",
                        "sheets.xlsx [BAD_ARCHIVE]",
                        "relationships.xlsx [BAD_ARCHIVE]",
                        "sources.csv [MALFORMED_CSV]");
    }

    // its end claims a list of files as long as all the rest
    private Path garbageWithAnEnd(String name) throws IOException {
        Path file = HostileFile.garbage(folder.resolve(name), 100);
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
            access.write(new byte[] {'P', 'K', 3, 4});
            int size = (int) access.length();
            access.seek(size);
            access.write(new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 1, 0, 1, 0});
            access.writeInt(Integer.reverseBytes(size));
            access.write(new byte[6]);
        }
        return file;
    }

    private Path oneRow(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "id,title\ns,\"" + "长".repeat(20_000_000));
    }

    private Process read(List<Path> files) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Reading.class.getName()));
        files.forEach(file -> command.add(file.toString()));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("err").toFile())
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }

    /** What the process runs. */
    static final class Reading {

        private Reading() {}

        public static void main(String[] files) {
            StringBuilder said = new StringBuilder();
            for (Path file : Arrays.stream(files).map(Path::of).toList()) {
                Faults faults = new Faults();
                DataSetReader.read(UploadedFiles.source(null, List.of(UploadedFile.of(file))), faults);
                said.append(file.getFileName())
                        .append(' ')
                        .append(faults.all().stream().map(Fault::code).toList())
                        .append('\n');
            }
            System.out.writeBytes(said.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
