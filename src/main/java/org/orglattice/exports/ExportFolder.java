package org.orglattice.exports;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.orglattice.dataset.workbook.TemporaryFiles;
import org.orglattice.folder.PrivateFolder;
import org.orglattice.graph.StartFailure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where files are while they are made and sent: in the data folder, as they may hold personal data, and no longer than the
 * process that made them.
 */
@Component
class ExportFolder {

    private final Path folder;

    ExportFolder(@Value("${orglattice.data-dir}") Path data) {
        Path parent = data.toAbsolutePath().normalize();
        this.folder = parent.resolve("exports");
        try {
            Files.createDirectories(parent);
            PrivateFolder.makeEmpty(folder);
        } catch (IOException e) {
            throw StartFailure.unwritable(parent, e);
        }
    }

    /** Has workbooks grow here too. */
    @PostConstruct
    void takeWorkbooks() {
        TemporaryFiles.goTo(folder);
    }

    /**
     * Begins a file.
     *
     * @param name how its name ends
     * @return the file, still empty
     * @throws IOException where it cannot be made
     */
    Path begin(String name) throws IOException {
        return Files.createTempFile(folder, "", "-" + name);
    }
}
