package org.orglattice.dataset.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Archives that do not tell when they were made, so that the same content gives the same bytes.
 */
public final class Timeless {

    // the first day that an archive can state
    private static final LocalDateTime ONCE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Timeless() {}

    /**
     * An entry of such an archive.
     *
     * @param name what it is called
     * @return the entry
     */
    static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ONCE);
        return entry;
    }

    /**
     * Copies an archive without its times.
     *
     * @param archive the archive
     * @param out where to; stays open
     * @throws IOException where it cannot be read or written
     */
    public static void copy(Path archive, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        try (ZipFile in = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                copy.putNextEntry(entry(entry.getName()));
                try (InputStream content = in.getInputStream(entry)) {
                    content.transferTo(copy);
                }
                copy.closeEntry();
            }
        }
        copy.finish();
    }
}
