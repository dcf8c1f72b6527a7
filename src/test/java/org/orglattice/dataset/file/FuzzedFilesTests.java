package org.orglattice.dataset.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.orglattice.dataset.format.DataSetReader;
import org.orglattice.dataset.format.Faults;
import org.orglattice.test.Damage;
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
        return Damage.some();
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
        Faults faults = new Faults();
        Path sent = Files.write(folder.resolve(name), Damage.all(damages, file));
        DataSetReader.read(UploadedFiles.source(null, List.of(UploadedFile.of(sent))), faults);
        assertThat(faults.all())
                .allSatisfy(fault -> assertThat(fault.sentence().en()).isNotBlank());
    }
}
