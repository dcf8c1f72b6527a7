package org.orglattice.dataset.workbook;

import java.nio.file.Path;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/**
 * Where workbooks are put while they grow.
 */
public final class TemporaryFiles {

    private TemporaryFiles() {}

    /**
     * Has all workbooks of this process grow in a folder.
     *
     * @param folder the folder
     */
    public static void goTo(Path folder) {
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
    }
}
