package org.orglattice.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/**
 * Starts the service, as no command does. It is here for its help: whatever else follows is left to the service.
 */
@Command(name = ServeCommand.NAME, description = "启动服务，与不带命令相同。 / Starts the service, as no command does.")
final class ServeCommand implements Callable<Integer> {

    static final String NAME = "serve";

    @Parameters(
            paramLabel = "--NAME=VALUE",
            arity = "0..*",
            description = "服务的设置 / settings of the service, such as --server.port=8081 --orglattice.data-dir=DIR")
    private List<String> settings = List.of();

    @Override
    public Integer call() {
        return ExitCode.OK;
    }
}
