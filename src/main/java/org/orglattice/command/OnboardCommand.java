package org.orglattice.command;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/**
 * Brings units of the national table into the graph.
 */
@Command(name = "onboard", description = "从全国行政区划代码表载入单位。 / Brings units of the national table into the graph.")
final class OnboardCommand implements Callable<Integer> {

    /** Which units. */
    private static final class Units {

        @Option(names = "--all", required = true, description = "全国 / the whole country")
        private boolean all;

        @Parameters(
                paramLabel = "CODE",
                arity = "1..*",
                description =
                        "2、4、6、9 或 12 位代码，连同其上级和全部下级 / codes of 2, 4, 6, 9 or 12 digits, with all above and below")
        private List<String> codes = List.of();
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final ServiceOptions options;

    @ArgGroup(multiplicity = "1")
    private Units units = new Units();

    @Option(names = "--dry-run", description = "只检查，不写入 / checks only, writes nothing")
    private boolean dryRun;

    OnboardCommand(Launcher launcher) {
        this.options = new ServiceOptions().with(launcher);
    }

    @Override
    public Integer call() throws IOException {
        List<String> codes = units.all ? List.of("all") : units.codes;
        String query = codes.stream()
                .map(code -> Service.query(Map.of("division", code)).substring(1))
                .collect(Collectors.joining("&", "?dryRun=" + dryRun + "&", ""));
        try (Service service = options.connect()) {
            JsonNode sent =
                    service.post("/imports" + query, "application/x-www-form-urlencoded", BodyPublishers.noBody());
            return new ImportFollower(service, spec.commandLine()).follow(sent, null);
        }
    }
}
