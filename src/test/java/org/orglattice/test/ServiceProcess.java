package org.orglattice.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The packaged service in a process of its own, as its users run it.
 */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final Path output;
    private final Process process;

    private ServiceProcess(int port, Path output, Process process) {
        this.port = port;
        this.output = output;
        this.process = process;
    }

    /**
     * Starts the service.
     *
     * @param folder where its output goes
     * @param settings what follows {@code java -jar orglattice.jar}
     * @return the process, which may not answer yet
     */
    public static ServiceProcess start(Path folder, String... settings) {
        return start(folder, List.of("-XX:TieredStopAtLevel=1"), settings);
    }

    /**
     * Starts the service in a virtual machine of a certain kind.
     *
     * @param folder where its output goes
     * @param machine options of the virtual machine
     * @param settings what follows {@code java -jar orglattice.jar}
     * @return the process, which may not answer yet
     */
    public static ServiceProcess start(Path folder, List<String> machine, String... settings) {
        try {
            int port = freePort();
            List<String> arguments = new ArrayList<>(List.of(settings));
            arguments.addAll(List.of("--orglattice.warm-up=false", "--server.port=" + port));
            Path output = Files.createTempFile(folder, "service", ".log");
            Process process = new ProcessBuilder(PackagedService.command(machine, arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return new ServiceProcess(port, output, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /**
     * Asks a GraphQL question, waiting for the service to come up.
     *
     * @param document the document
     * @return the body of the answer
     * @throws InterruptedException where the test is stopped
     */
    public String ask(String document) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"query\": \"" + document.replace("\"", "\\\"").replace("\n", " ") + "\"}"))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                return client.send(request, HttpResponse.BodyHandlers.ofString())
                        .body();
            } catch (IOException notUpYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new AssertionError("The service does not answer:\n" + output());
    }

    /**
     * Waits until the process has ended by itself.
     *
     * @return its exit code
     * @throws InterruptedException where the test is stopped
     */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The service has not ended:\n" + output());
        }
        return process.exitValue();
    }

    /**
     * What it has printed so far.
     *
     * @return standard output and error
     */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where it listens.
     *
     * @return the port
     */
    public int port() {
        return port;
    }

    /**
     * Which process it is.
     *
     * @return its id
     */
    public long id() {
        return process.pid();
    }

    /** Ends the process at once, without letting it do anything more. */
    public void kill() {
        process.destroyForcibly();
    }

    /** Ends the process in good order. */
    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
