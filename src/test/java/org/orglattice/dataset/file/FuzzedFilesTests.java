package org.orglattice.dataset.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.orglattice.dataset.format.DataSetReader;
import org.orglattice.dataset.format.Faults;
import org.springframework.util.FileSystemUtils;

/**
 * Puts files before the readers that were damaged at random, or never were files of their kind. Whatever they hold, it comes to
 * rows and faults, and not to an exception. The default number of tries is of {@code junit-platform.properties}.
 */
class FuzzedFilesTests {

    private static final byte[] TABLE = "id,kind,name,home,since\na,DISTRICT,城区,,2021-11\n\"b\",GRID,\"网\"\"格\",a,\n"
            .getBytes(StandardCharsets.UTF_8);

    private Path folder = Path.of("");
    private byte[] archive = {};
    private byte[] workbook = {};

    /** Some bytes of a file, and others in their place. */
    record Damage(int at, int cut, byte[] put) {

        byte[] to(byte[] file) {
            int from = Math.floorMod(at, file.length + 1);
            int to = Math.min(file.length, from + cut);
            byte[] result = new byte[file.length - (to - from) + put.length];
            System.arraycopy(file, 0, result, 0, from);
            System.arraycopy(put, 0, result, from, put.length);
            System.arraycopy(file, to, result, from + put.length, file.length - to);
            return result;
        }
    }

    @BeforeProperty
    void makeFiles() throws IOException {
        folder = Files.createTempDirectory("fuzzed");
        archive = Files.readAllBytes(HostileFile.archive()
                .with("organizations.csv", new String(TABLE, StandardCharsets.UTF_8))
                .in(folder.resolve("whole.zip")));
        workbook = Files.readAllBytes(HostileFile.workbook("").in(folder.resolve("whole.xlsx")));
    }

    @AfterProperty
    void removeFiles() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        Arbitrary<byte[]> put = Arbitraries.bytes().array(byte[].class).ofMaxSize(20);
        return Combinators.combine(
                        Arbitraries.integers(), Arbitraries.integers().between(0, 40), put)
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property
    void readsTables(@ForAll("damages") List<Damage> damages) throws IOException {
        read("organizations.csv", TABLE, damages);
    }

    @Property
    void readsArchives(@ForAll("damages") List<Damage> damages) throws IOException {
        read("set.zip", archive, damages);
    }

    @Property
    void readsWorkbooks(@ForAll("damages") List<Damage> damages) throws IOException {
        read("set.xlsx", workbook, damages);
    }

    private void read(String name, byte[] file, List<Damage> damages) throws IOException {
        byte[] damaged = file;
        for (Damage damage : damages) {
            damaged = damage.to(damaged);
        }
        Faults faults = new Faults();
        Path sent = Files.write(folder.resolve(name), damaged);
        DataSetReader.read(UploadedFiles.source(null, List.of(UploadedFile.of(sent))), faults);
        assertThat(faults.all())
                .allSatisfy(fault -> assertThat(fault.sentence().en()).isNotBlank());
    }
}
