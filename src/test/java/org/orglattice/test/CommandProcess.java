package org.orglattice.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A command of the packaged jar that has ended.
 *
 * @param exitCode how it ended
 * @param output what it printed
 */
public record CommandProcess(int exitCode, String output) {

    /**
     * Runs a command.
     *
     * @param folder where its output goes
     * @param arguments what follows {@code java -jar orglattice.jar}
     * @return how it ended
     * @throws IOException where it cannot be started
     * @throws InterruptedException where the test is stopped
     */
    public static CommandProcess run(Path folder, Object... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "command", ".log");
        Process process = begin(output, arguments);
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("The command does not end:\n" + Files.readString(output));
        }
        return new CommandProcess(process.exitValue(), Files.readString(output));
    }

    /**
     * Runs a command and kills it, unless it has ended by then.
     *
     * @param folder where its output goes
     * @param moment after how long it is killed
     * @param arguments what follows {@code java -jar orglattice.jar}
     * @throws IOException where it cannot be started
     * @throws InterruptedException where the test is stopped
     */
    public static void runUntilKilled(Path folder, Duration moment, Object... arguments)
            throws IOException, InterruptedException {
        Process process = begin(Files.createTempFile(folder, "command", ".log"), arguments);
        if (!process.waitFor(moment.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static Process begin(Path output, Object... arguments) throws IOException {
        List<String> command = PackagedService.command(
                List.of("-XX:TieredStopAtLevel=1"),
                Stream.of(arguments).map(Object::toString).toList());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }
}
