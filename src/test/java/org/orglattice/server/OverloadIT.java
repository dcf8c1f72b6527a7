package org.orglattice.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orglattice.test.ServiceProcess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The packaged service with 1 GB of heap, asked and written to by more clients than it lets in, for as long as
 * {@code -Doverload.seconds} says.
 */
class OverloadIT {

    private static final Logger LOG = LoggerFactory.getLogger(OverloadIT.class);

    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("overload.seconds", 15));
    private static final int CLIENTS = 24;
    private static final int WRITERS = 2;

    private static final String READ =
            "{\"query\": \"{ organizations(first: 50, within: \\\"990101001\\\") { totalCount"
                    + " edges { node { id name kind appointments(first: 5) { edges { node { title member { name } } } } } } } }\"}";
    private static final String WRITE =
            "{\"query\": \"mutation { createMember(input: {name: \\\"Client's %d\\\", memberships:"
                    + " [{organization: \\\"990101001\\\", kind: TEAM}]}) { userErrors { code } } }\"}";

    private static final Duration LATEST = Duration.ofSeconds(10);
    // the patience of the service, and what it takes to say so on a busy machine
    private static final Duration SAID_AT_ONCE = Duration.ofSeconds(3);
    private static final int SAMPLES = 3;
    private static final long GROWTH_KILOBYTES = 100_000;
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private final ConcurrentHistogram millisAnswered = new ConcurrentHistogram(3);
    private final ConcurrentHistogram millisRefused = new ConcurrentHistogram(3);
    private volatile boolean over;

    @Test
    void refusesSomeAndAnswersTheOthersInTime() throws Exception {
        try (ServiceProcess service = start()) {
            service.ask("{ roles { code } }");
            List<Long> used = run(service);
            LOG.info(
                    "{} answered, {} written: p50 {} ms, p99 {} ms; {} refused: p50 {} ms, p99 {} ms; {} KB used",
                    answered,
                    written,
                    millisAnswered.getValueAtPercentile(50),
                    millisAnswered.getValueAtPercentile(99),
                    refused,
                    millisRefused.getValueAtPercentile(50),
                    millisRefused.getValueAtPercentile(99),
                    used);

            assertThat(faults).isEmpty();
            assertThat(answered).hasPositiveValue();
            assertThat(written).hasPositiveValue();
            assertThat(refused).hasPositiveValue();
            assertThat(Duration.ofMillis(millisAnswered.getValueAtPercentile(99)))
                    .isLessThan(LATEST);
            assertThat(Duration.ofMillis(millisRefused.getValueAtPercentile(99)))
                    .isLessThan(SAID_AT_ONCE);
            // plans of statements have taken their share by the first sample
            assertThat(used.get(SAMPLES - 1) - used.get(0)).as("%s", used).isLessThan(GROWTH_KILOBYTES);
            assertThat(service.output()).doesNotContain("ERROR", "OutOfMemory");
        }
    }

    private ServiceProcess start() {
        return ServiceProcess.start(
                folder,
                List.of("-Xmx1g"),
                "--orglattice.data-dir=" + folder.resolve("data"),
                "--orglattice.seeds=sample",
                "--orglattice.limits.timeout=60s",
                "--orglattice.load.concurrent=4",
                "--orglattice.load.queue=8",
                "--orglattice.load.patience=500ms",
                // kept answers would be too fast to saturate anything
                "--orglattice.answers.memory=0");
    }

    private List<Long> run(ServiceProcess service) throws Exception {
        String token =
                "Bearer " + Files.readString(folder.resolve("data/admin-token")).strip();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS + 1);
        List<Callable<Void>> clients = IntStream.range(0, CLIENTS)
                .mapToObj(number -> (Callable<Void>) () -> ask(service, token, number < WRITERS))
                .toList();
        Future<?> health = threads.submit(() -> watch(service));
        List<Future<Void>> running = clients.stream().map(threads::submit).toList();
        List<Long> used = new ArrayList<>();
        for (int sample = 0; sample < SAMPLES; sample++) {
            TimeUnit.NANOSECONDS.sleep(LENGTH.dividedBy(SAMPLES).toNanos());
            used.add(usedKilobytes(service));
        }
        over = true;
        for (Future<Void> each : running) {
            each.get();
        }
        health.get();
        threads.shutdown();
        return used;
    }

    private Void ask(ServiceProcess service, String token, boolean writes) throws IOException, InterruptedException {
        while (!over) {
            String body = writes ? WRITE.formatted(written.get()) : READ;
            HttpRequest request = HttpRequest.newBuilder(address(service, "/graphql"))
                    .header("Content-Type", "application/json")
                    .header("Authorization", token)
                    .timeout(Duration.ofSeconds(60))
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            long begun = System.nanoTime();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            count(answer, writes, Duration.ofNanos(System.nanoTime() - begun).toMillis());
        }
        return null;
    }

    private void count(HttpResponse<String> answer, boolean write, long millis) {
        if (isRefusal(answer)) {
            refused.incrementAndGet();
            millisRefused.recordValue(millis);
        } else if (answer.statusCode() == 200 && !answer.body().contains("\"errors\"")) {
            (write ? written : answered).incrementAndGet();
            millisAnswered.recordValue(millis);
        } else {
            faults.add(answer.statusCode() + " " + answer.body());
        }
    }

    private static boolean isRefusal(HttpResponse<String> answer) {
        return answer.statusCode() == 503
                && answer.body().contains("RETRY_LATER")
                && answer.headers().firstValue("Retry-After").isPresent();
    }

    // what is busy is alive, healthy and ready
    private void watch(ServiceProcess service) {
        while (!over) {
            for (String path : List.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")) {
                try {
                    HttpResponse<String> told = http.send(
                            HttpRequest.newBuilder(address(service, path))
                                    .timeout(LATEST)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
                    if (told.statusCode() != 200) {
                        faults.add(path + " " + told.body());
                    }
                } catch (IOException e) {
                    faults.add(path + " " + e);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    private static URI address(ServiceProcess service, String path) {
        return URI.create("http://127.0.0.1:" + service.port() + path);
    }

    private static long usedKilobytes(ServiceProcess service) throws IOException, InterruptedException {
        jcmd(service, "GC.run");
        Matcher used = USED.matcher(jcmd(service, "GC.heap_info"));
        assertThat(used.find()).isTrue();
        return Long.parseLong(used.group(1));
    }

    private static String jcmd(ServiceProcess service, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(service.id()),
                        command)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
