package org.orglattice.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.format.Fault;
import org.orglattice.folder.PrivateFolder;
import org.orglattice.graph.StartFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where imports are kept in the data folder, readable by the service's user only: one folder each, with its record, its
 * faults, and as long as they are needed the files that were sent.
 */
@Component
class ImportFolder {

    private static final Logger LOG = LoggerFactory.getLogger(ImportFolder.class);

    private static final String RECORD = "import.json";
    private static final String FAULTS = "faults.json";
    private static final String REPORT = "faults.xlsx";
    private static final String UPLOADS = "uploads";
    private static final String INCOMING = ".incoming";

    private final Path root;
    private final JsonMapper json;

    ImportFolder(@Value("${orglattice.data-dir}") Path folder, JsonMapper json) {
        this.root = folder.toAbsolutePath().normalize().resolve("imports");
        this.json = json;
    }

    /** Where what is being sent is put until all of it is there. */
    Path incoming() {
        return root.resolve(INCOMING);
    }

    /** Makes the folders, and leaves nothing of what was being sent when the process ended. */
    void prepare() {
        try {
            Files.createDirectories(root.getParent());
            PrivateFolder.make(root);
            PrivateFolder.makeEmpty(incoming());
        } catch (IOException e) {
            throw StartFailure.unwritable(root.getParent(), e);
        }
    }

    /** Makes room for the files of an import. */
    Path makeUploads(String id) throws IOException {
        PrivateFolder.make(root.resolve(id));
        Path uploads = uploads(id);
        PrivateFolder.make(uploads);
        return uploads;
    }

    /** The files that were sent, as they are kept: by their numbers, whatever they are called. */
    List<Path> uploads(ImportRecord record) {
        Path folder = uploads(record.id());
        return IntStream.range(0, record.order().files().size())
                .mapToObj(number -> folder.resolve(String.valueOf(number)))
                .toList();
    }

    private Path uploads(String id) {
        return root.resolve(id).resolve(UPLOADS);
    }

    /** Where the workbook is, or is to be, in which the faults are marked. */
    Path report(String id) {
        return root.resolve(id).resolve(REPORT);
    }

    void save(ImportRecord record) {
        write(record.id(), RECORD, record);
    }

    void save(String id, List<Fault> faults) {
        write(id, FAULTS, faults);
    }

    List<Fault> faults(String id) {
        try {
            return json.readValue(Files.readAllBytes(root.resolve(id).resolve(FAULTS)), new TypeReference<>() {});
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("The faults of the import " + id + " cannot be read", e);
        }
    }

    // whole or as before, whenever the process may end
    private void write(String id, String name, Object content) {
        try {
            Path folder = root.resolve(id);
            PrivateFolder.make(folder);
            Path draft = folder.resolve(name + ".new");
            Files.write(draft, json.writeValueAsBytes(content));
            Files.move(
                    draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The import " + id + " cannot be kept", e);
        }
    }

    /** All that are kept; what is none, or cannot be read, is removed. */
    List<ImportRecord> all() {
        List<ImportRecord> records = new ArrayList<>();
        for (Path folder : folders()) {
            try {
                records.add(json.readValue(Files.readAllBytes(folder.resolve(RECORD)), ImportRecord.class));
            } catch (IOException | JacksonException e) {
                LOG.warn("{} 不是导入记录，已删除。/ {} holds no import and is removed.", folder, folder);
                forget(String.valueOf(folder.getFileName()));
            }
        }
        return records;
    }

    private List<Path> folders() {
        try (Stream<Path> found = Files.list(root)) {
            return found.filter(folder -> !folder.endsWith(INCOMING)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(root + " cannot be read", e);
        }
    }

    /** How many bytes are kept, also of what is being sent; what is deleted meanwhile does not count. */
    long size() {
        AtomicLong bytes = new AtomicLong();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    bytes.addAndGet(attributes.size());
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(root + " cannot be measured", e);
        }
        return bytes.get();
    }

    /** Deletes what was sent, which may hold personal data, and the workbook that was made of it. */
    void deleteUploads(String id) {
        delete(uploads(id));
        delete(report(id));
    }

    void forget(String id) {
        delete(root.resolve(id));
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            LOG.warn("{} 无法删除。/ {} cannot be deleted.", folder, folder, e);
        }
    }
}
