package org.orglattice.command;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orglattice.text.Bilingual;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Puts what the service hands out of an organization, or of a data set, into a file.
 */
@Command(name = "export", description = "导出一个组织或数据集。 / Exports an organization or a data set.")
final class ExportCommand implements Callable<Integer> {

    /** What is exported. */
    private static final class Subject {

        @Option(
                names = "--of",
                paramLabel = "ID",
                required = true,
                description = "组织及其全部下级 / an organization, with all below")
        private @Nullable String organization;

        @Option(names = "--dataset", paramLabel = "ID", required = true, description = "整个数据集 / a whole data set")
        private @Nullable String dataset;
    }

    private static final Set<String> FORMS = Set.of(
            "roster.xlsx",
            "dataset.zip",
            "dataset.xlsx",
            "audit.xlsx",
            "orgchart.svg",
            "orgchart.png",
            "orgchart.mmd",
            "graph.graphml",
            "organizations.jsonld",
            "organizations.ttl");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final ServiceOptions options;

    @ArgGroup(multiplicity = "1")
    private Subject subject = new Subject();

    @Option(
            names = "--as",
            paramLabel = "FORM",
            required = true,
            description =
                    "roster.xlsx dataset.zip dataset.xlsx audit.xlsx orgchart.svg orgchart.png orgchart.mmd graph.graphml organizations.jsonld organizations.ttl")
    private String form = "";

    @Option(names = "--as-of", paramLabel = "DATE", description = "日期，默认今天 / the day; today by default")
    private @Nullable String day;

    @Option(
            names = "--purpose",
            paramLabel = "TEXT",
            description = "读取个人信息的目的，会记入访问日志 / what personal data is read for, which is logged")
    private @Nullable String purpose;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "目标文件，默认与 FORM 同名 / where it goes; called like FORM by default")
    private @Nullable Path output;

    ExportCommand(Launcher launcher) {
        this.options = new ServiceOptions().with(launcher);
    }

    @Override
    public Integer call() throws IOException {
        if (!FORMS.contains(form)) {
            throw new ParameterException(spec.commandLine(), "no such form", spec.findOption("--as"), form);
        }
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "of", subject.organization);
        put(query, "dataset", subject.dataset);
        put(query, "asOf", day);
        Map<String, String> headers = new LinkedHashMap<>();
        if (purpose != null) {
            headers.put(
                    "OrgLattice-Purpose",
                    URLEncoder.encode(purpose, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        Path target = output == null ? Path.of(form) : output;
        String file = URLEncoder.encode(form, StandardCharsets.UTF_8);
        try (Service service = options.connect();
                InputStream content = service.open("/exports/" + file + Service.query(query), headers)) {
            keep(content, target.toAbsolutePath());
        }
        spec.commandLine().getOut().println(Bilingual.of("已写入 %s。", "Written to %s.", target));
        return ExitCode.OK;
    }

    private static void put(Map<String, String> query, String name, @Nullable String value) {
        if (value != null) {
            query.put(name, value);
        }
    }

    // whole, or what was there before
    private static void keep(InputStream content, Path target) throws IOException {
        Path draft =
                Files.createTempFile(target.getParent(), target.getFileName().toString(), ".part");
        try {
            Files.copy(content, draft, StandardCopyOption.REPLACE_EXISTING);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
