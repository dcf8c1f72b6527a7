package org.orglattice.command;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.orglattice.text.Bilingual;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Takes a backup of the embedded store, while the service runs on it or not.
 */
@Command(
        name = "backup",
        description = "备份内置数据库，服务可以照常运行。 / Takes a backup of the embedded store, of a running service too.")
final class BackupCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Launcher launcher;

    @Option(names = "--data-dir", paramLabel = "DIR", description = "数据目录，默认 data / the data folder; data by default")
    private Path data = ServiceOptions.dataFolder();

    @Parameters(paramLabel = "DIR", description = "备份目录，必须还不存在 / where the backup goes, and nothing is yet")
    private Path folder = Path.of("");

    BackupCommand(Launcher launcher) {
        this.launcher = launcher;
    }

    @Override
    public Integer call() throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Optional<Instance> running = ServerFile.read(data).filter(Service::answers);
        if (running.isPresent()) {
            take(running.get(), target);
        } else {
            Launcher.Launched own = ServiceOptions.launch(launcher, data);
            try {
                take(ServerFile.read(data).orElseThrow(() -> new IOException(String.valueOf(data))), target);
            } finally {
                own.close();
            }
        }
        spec.commandLine()
                .getOut()
                .println(Bilingual.of("已备份到 %s，并通过检查。", "The backup is at %s, and has been checked.", target));
        return ExitCode.OK;
    }

    private static void take(Instance instance, Path target) throws IOException {
        String proof = instance.proof(BackupController.statement(target.toString()));
        String form = Service.query(Map.of("folder", target.toString(), "proof", proof))
                .substring(1);
        new Service(instance.address(), null, null)
                .send(BackupController.PATH, "application/x-www-form-urlencoded", BodyPublishers.ofString(form));
    }
}
