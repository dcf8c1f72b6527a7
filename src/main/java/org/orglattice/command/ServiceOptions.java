package org.orglattice.command;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orglattice.command.Launcher.Launched;
import org.orglattice.text.Bilingual;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Which service a command talks to: one that is named; else the one that runs on the data folder; else one that the command
 * starts for itself.
 */
final class ServiceOptions {

    private static final String TOKEN_VARIABLE = "ORGLATTICE_TOKEN";
    private static final String TOKEN_FILE = "admin-token";
    private static final Path STANDARD_INPUT = Path.of("-");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--server",
            paramLabel = "URL",
            description =
                    "服务地址；不给则用数据目录上运行的服务，没有则临时启动一个 / the service; without it the one that runs on the data folder, else one of its own")
    private @Nullable URI server;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description =
                    "存有令牌的文件，- 为标准输入；也可用环境变量 ORGLATTICE_TOKEN；默认用数据目录中的 / the file with the token, - for standard input, or the variable ORGLATTICE_TOKEN; by default that of the data folder")
    private @Nullable Path tokenFile;

    @Option(names = "--data-dir", paramLabel = "DIR", description = "数据目录，默认 data / the data folder; data by default")
    private Path folder = dataFolder();

    private @Nullable Launcher launcher;

    /** The data folder where none is named. */
    static Path dataFolder() {
        return Path.of(Optional.ofNullable(System.getenv("ORGLATTICE_DATA_DIR")).orElse("data"));
    }

    ServiceOptions with(Launcher own) {
        launcher = own;
        return this;
    }

    /** Connects to the service, which may have to be started first. */
    Service connect() throws IOException {
        if (server != null) {
            requireWebAddress(server);
            return new Service(server, token(), null);
        }
        Optional<Instance> running = ServerFile.read(folder).filter(Service::answers);
        if (running.isPresent()) {
            return new Service(running.get().address(), token(), null);
        }
        if (launcher == null) {
            throw new IllegalStateException("No service can be started");
        }
        Launched own = launch(launcher, folder);
        try {
            return new Service(own.address(), token(), own);
        } catch (IOException | RuntimeException e) {
            own.close();
            throw e;
        }
    }

    private void requireWebAddress(URI given) {
        if (given.getHost() == null || !List.of("http", "https").contains(given.getScheme())) {
            throw new ParameterException(
                    command.commandLine(), "no address", command.findOption("--server"), given.toString());
        }
    }

    /** Starts a service for a command. */
    static Launched launch(Launcher launcher, Path folder) {
        try {
            return launcher.launch(List.of(
                    "--orglattice.data-dir=" + folder,
                    "--orglattice.seeds=none",
                    "--orglattice.warm-up=false",
                    "--orglattice.notices=false",
                    "--server.address=127.0.0.1",
                    "--server.port=0",
                    "--logging.level.org.orglattice=warn"));
        } catch (RuntimeException said) {
            throw new CommandFailure(new Bilingual("服务没有启动，原因见上。", "No service could be started; why is said above."));
        }
    }

    private @Nullable String token() throws IOException {
        // not an argument itself, which everybody on the machine could read
        if (tokenFile != null) {
            return tokenFile.equals(STANDARD_INPUT)
                    ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip()
                    : Files.readString(tokenFile).strip();
        }
        String fromEnvironment = System.getenv(TOKEN_VARIABLE);
        if (fromEnvironment != null) {
            return fromEnvironment;
        }
        if (server != null) {
            // the administrator's token is for the service of its own folder
            return null;
        }
        Path file = folder.resolve(TOKEN_FILE);
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException none) {
            throw new CommandFailure(Bilingual.of(
                    "找不到 %s：请用 --token-file 给出令牌。", "There is no %s: give a token by --token-file.", file));
        }
    }
}
