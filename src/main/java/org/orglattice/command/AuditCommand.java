package org.orglattice.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orglattice.text.Bilingual;
import org.springframework.core.io.ClassPathResource;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/**
 * Audits an organization by every rule that applies within it, and prints how far each holds.
 */
@Command(name = "audit", description = "按全部规则审计一个组织。 / Audits an organization by every rule that applies within it.")
final class AuditCommand implements Callable<Integer> {

    private static final String DOCUMENT = "graphql/operations/command/AuditCommand.graphql";

    private static final String ROW = "%-9s %7s %9s %8s %6s  %s%n";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final ServiceOptions options;

    @Option(names = "--within", paramLabel = "ID", required = true, description = "组织 / the organization")
    private String within = "";

    @Option(names = "--as-of", paramLabel = "DATE", description = "日期，默认今天 / the day; today by default")
    private @Nullable String day;

    @Option(
            names = "--fail-under",
            paramLabel = "SHARE",
            description = "有规则的覆盖率低于此值（0 至 1）时以 1 结束 / ends with 1 where the coverage of a rule is below it (0 to 1)")
    private @Nullable Double least;

    AuditCommand(Launcher launcher) {
        this.options = new ServiceOptions().with(launcher);
    }

    @Override
    public Integer call() throws IOException {
        if (least != null && !(least >= 0 && least <= 1)) {
            throw new ParameterException(
                    spec.commandLine(), "out of range", spec.findOption("--fail-under"), String.valueOf(least));
        }
        Map<String, Object> variables = new HashMap<>();
        variables.put("within", within);
        variables.put("asOf", day);
        try (Service service = options.connect()) {
            return print(service.ask(document(), variables).path("audits"));
        }
    }

    private static String document() throws IOException {
        return new ClassPathResource(DOCUMENT).getContentAsString(StandardCharsets.UTF_8);
    }

    private int print(JsonNode reports) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(ROW, "VERDICT", "CHECKED", "SATISFIED", "COVERAGE", "TARGET", "RULE");
        int under = 0;
        for (JsonNode report : reports) {
            JsonNode rule = report.path("rule");
            out.printf(
                    ROW,
                    rule.path("verdict").asString(),
                    report.path("checked").asString(),
                    report.path("satisfied").asString(),
                    share(report.path("coverage")),
                    share(rule.path("target")),
                    rule.path("titleZh").asString() + " (" + rule.path("id").asString() + ")");
            if (least != null
                    && report.path("coverage").isNumber()
                    && report.path("coverage").asDouble() < least) {
                under++;
            }
        }
        out.flush();
        if (under > 0) {
            spec.commandLine()
                    .getErr()
                    .println(Bilingual.of(
                            "%1$s 条规则的覆盖率低于 %2$s。", "The coverage of %1$s rules is below %2$s.", under, least));
            return ExitCode.SOFTWARE;
        }
        return ExitCode.OK;
    }

    private static String share(JsonNode value) {
        return value.isNumber() ? "%.1f%%".formatted(value.asDouble() * 100) : "-";
    }
}
