package org.orglattice.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.util.FileSystemUtils;

/**
 * Folders that the service's user alone may enter, where the file system knows of users.
 */
public final class PrivateFolder {

    private PrivateFolder() {}

    /**
     * Makes a folder, where it is not there yet.
     *
     * @param folder the folder, whose parent is there
     * @throws IOException where it cannot be made
     */
    public static void make(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
            Files.createDirectory(
                    folder,
                    posix
                            ? new FileAttribute<?>[] {
                                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                            }
                            : new FileAttribute<?>[0]);
        }
    }

    /**
     * Makes a folder anew, without what a process before may have left in it.
     *
     * @param folder the folder, whose parent is there
     * @throws IOException where it cannot be emptied or made
     */
    public static void makeEmpty(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        make(folder);
    }
}
