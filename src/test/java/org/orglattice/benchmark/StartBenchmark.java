package org.orglattice.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * Measures the time from the start of the service to its first answer, on a store that is loaded: as it is packaged, and as
 * the README has it start fast; and the memory that it holds when nobody has asked for a while. The build leaves it out;
 * {@code mvn -Pbench verify} runs it.
 */
class StartBenchmark {

    private static final Request QUESTION = new Request(
            "/graphql",
            "{\"query\": \"{ organization(id: \\\"371702004\\\") { name ancestors { name } } }\"}"
                    .getBytes(StandardCharsets.UTF_8),
            -1);
    private static final int AOT_CACHE = 25;
    private static final Duration IDLE = Duration.ofSeconds(40);

    private final Settings settings = Settings.stated();
    private final Path folder = settings.folder().resolve("benchmark/start").toAbsolutePath();
    private final Path data = folder.resolve("data");
    private final Path extracted = folder.resolve("orglattice");
    private final Map<String, List<String>> ways = new LinkedHashMap<>();

    private record Start(double seconds, double processor) {}

    @BeforeEach
    void takesTheServiceApart() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        run(
                "extract",
                List.of("-Djarmode=tools", "-jar", Servers.JAR, "extract", "--destination", extracted.toString()));
        ways.put("as packaged", List.of("-jar", Servers.JAR));
        train("classes archived", "ArchiveClassesAtExit", "SharedArchiveFile");
        if (Runtime.version().feature() >= AOT_CACHE) {
            train("with an AOT cache", "AOTCacheOutput", "AOTCache");
        }
        // the first start of all loads the graph
        started(ways.get("as packaged")).close();
    }

    private void train(String way, String written, String read) {
        String archive = folder.resolve(read).toString();
        String jar = extracted.resolve("orglattice.jar").toString();
        String training = folder.resolve("training-" + read).toString();
        run(
                written,
                List.of("-XX:" + written + "=" + archive, "-jar", jar, "onboard", "371702004", "--data-dir", training));
        ways.put(way, List.of("-XX:" + read + "=" + archive, "-jar", jar));
    }

    private void run(String name, List<String> arguments) {
        JavaProcess.start(folder.resolve(name + ".log"), arguments).join();
    }

    @Test
    void measures() throws Exception {
        Map<String, List<Start>> starts = new LinkedHashMap<>();
        Map<String, Long> idle = new LinkedHashMap<>();
        for (int round = 1; round <= settings.rounds(); round++) {
            for (Map.Entry<String, List<String>> way : ways.entrySet()) {
                long begin = System.nanoTime();
                try (JavaProcess service = started(way.getValue())) {
                    double seconds = (System.nanoTime() - begin) / 1e9;
                    double processor = service.processorTime().toMillis() / 1e3;
                    starts.computeIfAbsent(way.getKey(), none -> new ArrayList<>())
                            .add(new Start(seconds, processor));
                    if (round == settings.rounds()) {
                        TimeUnit.SECONDS.sleep(IDLE.toSeconds());
                        idle.put(way.getKey(), service.residentMegabytes());
                    }
                }
            }
        }
        report(starts, idle);
    }

    private JavaProcess started(List<String> way) {
        int port = JavaProcess.freePort();
        List<String> arguments = new ArrayList<>(List.of("-Xmx1g"));
        arguments.addAll(way);
        arguments.addAll(List.of("--orglattice.data-dir=" + data, "--server.port=" + port));
        JavaProcess process = JavaProcess.start(folder.resolve("service.log"), arguments);
        process.await(port);
        try (Client client = new Client(URI.create("http://127.0.0.1:" + port), 1)) {
            client.send(QUESTION);
        }
        return process;
    }

    private void report(Map<String, List<Start>> starts, Map<String, Long> idle) throws IOException {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "# Start%n%nJava %s, %d starts each, medians; memory after %d s in which nobody asks%n%n",
                Runtime.version(),
                settings.rounds(),
                IDLE.toSeconds()));
        text.append(
                "| the service | s to the first answer | fastest | slowest | s of the processor | MB resident when idle |\n");
        text.append("|---|--:|--:|--:|--:|--:|\n");
        starts.forEach((way, all) -> {
            List<Double> seconds = all.stream().map(Start::seconds).sorted().toList();
            List<Double> processor = all.stream().map(Start::processor).sorted().toList();
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | **%.1f** | %.1f | %.1f | %.1f | %d |%n",
                    way,
                    seconds.get(all.size() / 2),
                    seconds.get(0),
                    seconds.get(all.size() - 1),
                    processor.get(all.size() / 2),
                    idle.get(way)));
        });
        Files.writeString(settings.folder().resolve("start.md"), text);
        System.out.println(text);
    }
}
