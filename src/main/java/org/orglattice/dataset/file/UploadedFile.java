package org.orglattice.dataset.file;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file that somebody handed in.
 *
 * @param content where its content lies
 * @param name what its owner calls it
 */
public record UploadedFile(Path content, String name) {

    /** Leaves folders out of the name. */
    public UploadedFile {
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /**
     * A file under the name that it has on the disk.
     *
     * @param file the file
     * @return the same
     */
    public static UploadedFile of(Path file) {
        return new UploadedFile(file, String.valueOf(file.getFileName()));
    }

    /**
     * What a data set is called that the file holds and that does not name itself.
     *
     * @return its name without the ending
     */
    String base() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /**
     * What its name says that it is.
     *
     * @return what follows the last dot, in small letters
     */
    String ending() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
