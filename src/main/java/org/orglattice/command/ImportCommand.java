package org.orglattice.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orglattice.text.Bilingual;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/**
 * Imports a data set: a folder of CSV files, an archive, a workbook, or single files.
 */
@Command(name = "import", description = "导入数据集。 / Imports a data set.")
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final ServiceOptions options;

    @Option(
            names = "--name",
            paramLabel = "ID",
            description = "没有 dataset 表时的数据集编号 / the data set's id where it does not name itself")
    private @Nullable String name;

    @Option(names = "--dry-run", description = "只检查，不写入 / checks only, writes nothing")
    private boolean dryRun;

    @Option(
            names = "--report",
            paramLabel = "FILE.xlsx",
            description = "有错误时，把标出错误的工作簿存到这里 / keeps the workbook with the faults marked")
    private @Nullable Path report;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "一个文件夹、.zip 或 .xlsx，或若干 .csv / a folder, a .zip or .xlsx, or several .csv")
    private List<Path> paths = List.of();

    ImportCommand(Launcher launcher) {
        this.options = new ServiceOptions().with(launcher);
    }

    @Override
    public Integer call() throws IOException {
        List<Path> files = files();
        Map<String, String> query = new LinkedHashMap<>();
        query.put("dryRun", String.valueOf(dryRun));
        String called = name == null ? nameOfFolder() : name;
        if (called != null) {
            query.put("name", called);
        }
        try (Service service = options.connect()) {
            Multipart body = new Multipart(files);
            JsonNode sent = service.post("/imports" + Service.query(query), body.type(), body.publisher());
            return new ImportFollower(service, spec.commandLine()).follow(sent, report);
        }
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.list(path)) {
                    inside.filter(ImportCommand::isCsv).sorted().forEach(files::add);
                }
            } else if (Files.isReadable(path)) {
                files.add(path);
            } else {
                throw new NoSuchFileException(path.toString());
            }
        }
        if (files.isEmpty()) {
            throw new CommandFailure(Bilingual.of(
                    "%s 中没有 CSV 文件：工作簿（.xlsx）或压缩包（.zip）请直接写出文件名，一次一个。",
                    "There are no CSV files in %s: name a workbook (.xlsx) or an archive (.zip) by itself, one at a time.",
                    paths.get(0)));
        }
        return files;
    }

    private static boolean isCsv(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private @Nullable String nameOfFolder() throws IOException {
        return paths.size() == 1 && Files.isDirectory(paths.get(0))
                ? paths.get(0).toRealPath().getFileName().toString()
                : null;
    }
}
