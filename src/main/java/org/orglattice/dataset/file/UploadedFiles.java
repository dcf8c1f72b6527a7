package org.orglattice.dataset.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.format.DataSetSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * Tells what files that somebody hands in are: one workbook, one archive, or one or several CSV files.
 */
public final class UploadedFiles {

    private UploadedFiles() {}

    /**
     * The data set in the files. Whatever is wrong with them is a fault that comes out when it is read.
     *
     * @param name what the data set is called that does not name itself, or {@code null} to call it like the first file
     * @param files the files; what they are is seen from their content
     * @return a source of one data set, which can be read as long as the files are there
     */
    public static DataSetSource source(@Nullable String name, List<UploadedFile> files) {
        return new CsvFiles(
                name == null ? files.get(0).base() : name,
                files.stream().map(UploadedFiles::resource).toList());
    }

    private static Resource resource(UploadedFile file) {
        return new FileSystemResource(file.content()) {
            @Override
            public String getFilename() {
                return file.name();
            }
        };
    }
}
