package org.orglattice.dataset.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.format.DataSetSource;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.Faults;
import org.orglattice.text.Bilingual;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;

/**
 * A data set in an archive of CSV files, which lie in its root or in one folder.
 *
 * @param name what the data set is called that does not name itself
 * @param file what the archive is called
 * @param archive the archive, open
 */
public record ArchiveSource(String name, String file, Archive archive) implements DataSetSource {

    // what desktops put into archives beside the files
    private static final Pattern DESKTOP = Pattern.compile(
            "(.*/)?(__MACOSX/.*|\\.[^/]*|Thumbs\\.db|desktop\\.ini)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ARCHIVE = Pattern.compile(
            ".*\\.(zip|7z|rar|gz|tgz|bz2|xz|tar|jar|xlsx?|xlsm|xlsb|ods)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public void readInto(TableReader reader, Faults faults) {
        List<String> paths = archive.sizes().keySet().stream()
                .filter(path -> !DESKTOP.matcher(path).matches())
                .toList();
        Set<String> folders = paths.stream().map(ArchiveSource::folder).collect(Collectors.toUnmodifiableSet());
        if (folders.size() != 1) {
            faults.add(fault(
                    file,
                    folders.isEmpty()
                            ? Bilingual.of("压缩包内没有文件。", "The archive holds no files.")
                            : Bilingual.of(
                                    "CSV 文件应都在压缩包的根目录，或都在同一个文件夹。",
                                    "The CSV files have to lie in the root of the archive, or all in one folder.")));
            return;
        }
        List<String> inner =
                paths.stream().filter(path -> ARCHIVE.matcher(path).matches()).toList();
        inner.forEach(path -> faults.add(fault(
                base(path),
                Bilingual.of(
                        "压缩包内的压缩包和工作簿不读取：请单独上传。",
                        "An archive or workbook within an archive is not read: hand it in by itself."))));
        new CsvFiles(
                        name,
                        paths.stream()
                                .filter(path -> !inner.contains(path))
                                .map(this::resource)
                                .toList())
                .readInto(reader, faults);
    }

    private static Fault fault(String file, Bilingual sentence) {
        return new Fault(file, 0, null, null, FaultCode.BAD_ARCHIVE, sentence);
    }

    private Resource resource(String path) {
        return new AbstractResource() {
            @Override
            public String getDescription() {
                return file + "!" + path;
            }

            @Override
            public String getFilename() {
                return base(path);
            }

            @Override
            public InputStream getInputStream() throws IOException {
                return archive.read(path);
            }
        };
    }

    private static String folder(String path) {
        return path.substring(0, slash(path) + 1);
    }

    private static String base(String path) {
        return EntryNames.shown(path.substring(slash(path) + 1));
    }

    private static int slash(String path) {
        return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    }
}
