package org.orglattice.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orglattice.dataset.file.UploadedFile;
import org.orglattice.dataset.file.UploadedFiles;
import org.orglattice.dataset.workbook.TemplateWorkbook;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.springframework.beans.factory.annotation.Autowired;

/** The template as it is handed out shows by its own rows how a data set is filled in. */
@EmptyServiceTest
class TemplateIT {

    @Autowired
    DataSetLoader loader;

    @Autowired
    GraphContent content;

    @TempDir
    private Path folder;

    @BeforeEach
    void clear() {
        content.clear();
    }

    @Test
    void loadsAsItIsIntoAnEmptyGraph() throws IOException {
        Path file = folder.resolve("template.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            TemplateWorkbook.write(out);
        }

        LoadResult result = loader.load(UploadedFiles.source(null, List.of(UploadedFile.of(file))));

        assertThat(result)
                .isInstanceOfSatisfying(
                        LoadResult.Loaded.class,
                        loaded -> assertThat(loaded.rows()).hasSize(13).containsEntry("organizations", 6));
    }
}
