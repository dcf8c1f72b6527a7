package org.orglattice.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.StartFailure;
import org.orglattice.text.Bilingual;

/**
 * The administrator's token in the data folder: made where there is none, readable by the service's user only.
 *
 * @param path where it is kept
 * @param token the token
 * @param isNew whether it was made just now
 */
record AdminTokenFile(Path path, Secret token, boolean isNew) {

    static final String PREFIX = "ola_";

    private static final String NAME = "admin-token";

    /**
     * Reads the token, or makes one.
     *
     * @param folder the data folder
     * @return the token
     * @throws StartFailure where the file cannot be read or written, or holds something else
     */
    static AdminTokenFile in(Path folder) {
        Path path = folder.resolve(NAME);
        try {
            boolean isNew = Files.notExists(path);
            if (isNew) {
                write(Secret.make(PREFIX), path);
            }
            Secret token = new Secret(Files.readString(path).strip());
            if (!token.isWellFormed(PREFIX)) {
                throw failure(path, null);
            }
            return new AdminTokenFile(path, token, isNew);
        } catch (IOException e) {
            throw failure(path, e);
        }
    }

    // whole or not at all, and never readable by others
    private static void write(Secret token, Path path) throws IOException {
        Files.createDirectories(path.getParent());
        Path draft = Files.createTempFile(path.getParent(), NAME, ".new", ownersOnly(path));
        Files.writeString(draft, token.text() + "\n");
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] ownersOnly(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static StartFailure failure(Path path, @Nullable IOException cause) {
        return new StartFailure(
                Bilingual.of(
                        "无法读取或写入管理员令牌 %s：删除该文件，服务会另造一个。",
                        "The administrator's token %s cannot be read or written: delete the file, and the service makes another.",
                        path.toAbsolutePath()),
                cause);
    }
}
