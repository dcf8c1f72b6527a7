package org.orglattice.dataset.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.text.Bilingual;

/**
 * An archive that is fit to be read: whole, with names that lead nowhere else, each there once, and not larger inside than anybody means
 * it to be. Nothing of it is ever unpacked to the disk.
 */
public final class Archive implements Closeable {

    static final int MOST_ENTRIES = 1_000;

    private static final long MOST_BYTES = 1L << 30;
    private static final long MOST_TIMES_SMALLER = 100;
    private static final long ALWAYS_FINE = 1L << 20;
    private static final int BLOCK = 1 << 16;

    private final ZipFile file;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private final Map<String, Long> sizes = new LinkedHashMap<>();

    private Archive(ZipFile file) {
        this.file = file;
    }

    /**
     * Opens an archive and reads it through once.
     *
     * @param path where it lies
     * @return the archive
     * @throws UnfitArchive where it is damaged or made to do harm
     * @throws IOException where the disk fails
     */
    public static Archive open(Path path) throws IOException {
        ArchiveEnd.check(path);
        ZipFile file = opened(path);
        try {
            Archive archive = new Archive(file);
            archive.checkNames();
            archive.checkContent();
            return archive;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e instanceof UnfitArchive unfit ? unfit : UnfitArchive.damaged();
        }
    }

    private static ZipFile opened(Path path) throws UnfitArchive {
        try {
            return ZipFile.builder().setPath(path).get();
        } catch (IOException | RuntimeException e) {
            throw UnfitArchive.damaged();
        }
    }

    private void checkNames() throws UnfitArchive {
        Set<String> seen = new HashSet<>();
        for (ZipArchiveEntry entry : Collections.list(file.getEntriesInPhysicalOrder())) {
            String name = EntryNames.of(entry);
            if (EntryNames.leadsElsewhere(name)) {
                throw unfit("压缩包内有指向别处的文件名：%s。", "The archive holds a name that leads elsewhere: %s.", name);
            }
            if (!seen.add(EntryNames.comparable(name))) {
                throw unfit("压缩包内有两个同名文件：%s。", "The archive holds two files of one name: %s.", name);
            }
            if (!file.canReadEntryData(entry)) {
                throw unfit(
                        "压缩包设有密码，或用了不支持的压缩方式：%s。",
                        "The archive has a password, or is packed in a way that is not supported: %s.", name);
            }
            if (!entry.isDirectory()) {
                entries.put(name, entry);
            }
        }
    }

    private static UnfitArchive unfit(String zh, String en, String name) {
        return new UnfitArchive(FaultCode.BAD_ARCHIVE, Bilingual.of(zh, en, EntryNames.shown(name)));
    }

    private void checkContent() throws IOException {
        long total = 0;
        for (Map.Entry<String, ZipArchiveEntry> entry : entries.entrySet()) {
            long size = checkContent(entry.getValue(), MOST_BYTES - total);
            sizes.put(entry.getKey(), size);
            total += size;
        }
    }

    private long checkContent(ZipArchiveEntry entry, long most) throws IOException {
        long packed = Math.max(1, entry.getCompressedSize());
        long size = 0;
        CRC32 sum = new CRC32();
        byte[] block = new byte[BLOCK];
        try (InputStream content = file.getInputStream(entry)) {
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                sum.update(block, 0, read);
                size += read;
                if (size > most || size > ALWAYS_FINE && size / packed > MOST_TIMES_SMALLER) {
                    throw bomb();
                }
            }
        }
        if (size != entry.getSize() || sum.getValue() != entry.getCrc()) {
            throw UnfitArchive.damaged();
        }
        return size;
    }

    private static UnfitArchive bomb() {
        return new UnfitArchive(
                FaultCode.TOO_LARGE,
                Bilingual.of(
                        "压缩包展开后超过 %1$s MB，或大到压缩后的 %2$s 倍以上。",
                        "Unpacked, the archive has more than %1$s MB, or is more than %2$s times its size.",
                        MOST_BYTES >> 20,
                        MOST_TIMES_SMALLER));
    }

    /**
     * The files in it.
     *
     * @return how many bytes each has unpacked, by name
     */
    public Map<String, Long> sizes() {
        return sizes;
    }

    /**
     * Opens a file in it.
     *
     * @param name its name
     * @return its content
     * @throws IOException where it cannot be read
     */
    public InputStream read(String name) throws IOException {
        return file.getInputStream(entries.get(name));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
