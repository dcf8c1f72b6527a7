package org.orglattice.dataset.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.format.DataSetSource;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.workbook.WorkbookSource;
import org.orglattice.text.Bilingual;
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
     * @param files the files, at least one; what they are is seen from their content
     * @return a source of one data set, which can be read as often as the files are there
     */
    public static DataSetSource source(@Nullable String name, List<UploadedFile> files) {
        UploadedFile first = files.get(0);
        String called = name == null || name.isBlank() ? first.base() : name.strip();
        for (UploadedFile file : files) {
            FileKind kind = FileKind.of(file.content());
            if (files.size() > 1 && kind != FileKind.OTHER) {
                return new UnreadableFile(
                        called,
                        fault(
                                file,
                                FaultCode.UNKNOWN_FILE,
                                Bilingual.of(
                                        "几个文件一起上传时只能是 CSV：工作簿或压缩包请单独上传。",
                                        "Several files at once have to be CSV: hand in a workbook or an archive by itself.")));
            }
        }
        return files.size() == 1 ? single(called, first) : csv(called, files);
    }

    private static DataSetSource single(String name, UploadedFile file) {
        return switch (FileKind.of(file.content())) {
            case ARCHIVE -> new ZippedFile(name, file);
            case OLD_WORKBOOK ->
                new UnreadableFile(
                        name,
                        fault(
                                file,
                                FaultCode.BAD_ARCHIVE,
                                Bilingual.of(
                                        "这是旧版 .xls 工作簿，或设有密码的工作簿：请取消密码并另存为 .xlsx。",
                                        "This is an old .xls workbook, or one with a password: "
                                                + "take the password away and save it as .xlsx.")));
            case OTHER_ARCHIVE ->
                new UnreadableFile(
                        name,
                        fault(
                                file,
                                FaultCode.BAD_ARCHIVE,
                                Bilingual.of("只读取 .zip 压缩包。", "Of archives only .zip is read.")));
            case OTHER -> other(name, file);
        };
    }

    private static DataSetSource other(String name, UploadedFile file) {
        return switch (file.ending()) {
            case "xlsx", "xlsm" -> new UnreadableFile(name, WorkbookSource.unreadable(file.name()));
            case "zip" ->
                new UnreadableFile(
                        name,
                        fault(
                                file,
                                FaultCode.BAD_ARCHIVE,
                                Bilingual.of("这不是 .zip 压缩包，或已损坏。", "This is no .zip archive, or it is damaged.")));
            default -> csv(name, List.of(file));
        };
    }

    private static CsvFiles csv(String name, List<UploadedFile> files) {
        return new CsvFiles(name, files.stream().map(UploadedFiles::resource).toList());
    }

    private static Fault fault(UploadedFile file, FaultCode code, Bilingual sentence) {
        return new Fault(file.name(), 0, null, null, code, sentence);
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
