package org.orglattice.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The file in the data folder that says where the service answers, for the commands that find its store in use. It is there
 * as long as the service is; one that is left over names a service that does not answer.
 */
@Component
final class ServerFile implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ServerFile.class);

    private static final String NAME = "server";

    private final Path path;
    private final String host;
    private final boolean secure;
    private volatile @Nullable Instance written;

    ServerFile(
            @Value("${orglattice.data-dir}") Path folder,
            @Value("${server.address:127.0.0.1}") String host,
            @Value("${server.ssl.bundle:}${server.ssl.key-store:}${server.ssl.certificate:}") String keys) {
        this.path = folder.resolve(NAME);
        this.host = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
        this.secure = !keys.isEmpty();
    }

    /**
     * Reads where a service answers.
     *
     * @param folder its data folder
     * @return the service; empty where there is no file, or another one
     */
    static Optional<Instance> read(Path folder) {
        try {
            return Instance.of(Files.readString(folder.resolve(NAME)));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** What was written of this service. */
    Optional<Instance> written() {
        return Optional.ofNullable(written);
    }

    @EventListener
    void write(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            String name = host.contains(":") ? "[" + host + "]" : host;
            URI address = URI.create((secure ? "https://" : "http://") + name + ":"
                    + web.getWebServer().getPort());
            try {
                Path draft = Files.createTempFile(path.toAbsolutePath().getParent(), NAME, ".new", ownersOnly(path));
                Instance instance = new Instance(address, Instance.random());
                Files.writeString(draft, instance.text());
                Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                written = instance;
            } catch (IOException e) {
                LOG.warn(
                        "{} 无法写入，命令行找不到本服务。/ {} cannot be written, and commands do not find the service.",
                        path,
                        path,
                        e);
            }
        }
    }

    private static FileAttribute<?>[] ownersOnly(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public void destroy() throws IOException {
        // another instance may have put its own there
        if (written != null && read(path.toAbsolutePath().getParent()).equals(Optional.of(written))) {
            Files.deleteIfExists(path);
        }
    }
}
