package org.orglattice.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A virtual machine of its own, so that the processor's time that it takes is told apart.
 */
final class JavaProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    // what the manifest of the service's jar opens as well
    private static final List<String> OPENED = List.of(
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED");

    private final Path output;
    private final Process process;

    private JavaProcess(Path output, Process process) {
        this.output = output;
        this.process = process;
    }

    /**
     * Starts a program.
     *
     * @param output where what it prints goes
     * @param arguments what follows {@code java}
     * @return the process
     */
    static JavaProcess start(Path output, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        try {
            Files.createDirectories(output.getParent());
            return new JavaProcess(
                    output,
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What follows {@code java} for a program of the tests.
     *
     * @param heap how much memory it may take, such as {@code 1g}
     * @param main its main class
     * @param arguments its arguments
     * @return the arguments
     */
    static List<String> ofTests(String heap, Class<?> main, String... arguments) {
        List<String> all = new ArrayList<>(OPENED);
        all.addAll(heap(heap));
        all.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        all.addAll(List.of(arguments));
        return all;
    }

    static List<String> heap(String heap) {
        return List.of("-Xms" + heap, "-Xmx" + heap);
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until somebody listens at a port. */
    void await(int port) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException notYet) {
                pause();
            }
        }
        throw new IllegalStateException("Nobody listens at " + port + ": see " + output);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until it has ended well. */
    void join() {
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("A program failed: see " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How much time of the processor it has taken so far. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** How much of its memory lies in the machine's. */
    long residentMegabytes() {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", "" + process.pid()).start();
            return Long.parseLong(new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip())
                    / 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
