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

/**
 * The packaged service with 1 GB of heap, asked and written to by more clients than it lets in, for as long as
 * {@code -Doverload.seconds} says.
 */
class OverloadIT {

    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("overload.seconds", 15));
    private static final int CLIENTS = 24;
    private static final int WRITERS = 2;

    private static final List<String> READS = List.of(
            "{ organizations(first: 50, within: \"990101001\") { totalCount"
                    + " edges { node { id name kind appointments(first: 5) { edges { node { title member { name } } } } } } } }",
            "{ organization(id: \"990101001\") { name ancestors { name } children(first: 50) { edges { node { name } } } } }",
            "{ crossPostings(within: \"990101001\", first: 50) { edges { node { member { name } appointments { title } } } } }",
            "{ audit(rule: \"990101001/rule-company-branch-two-way\", within: \"990101001\") { coverage findings(first: 20) { edges { node { message } } } } }",
            "{ search(text: \"社区\", first: 20) { __typename } }");
    private static final String WRITE = "mutation { createMember(input: {name: \"Client's %d\", memberships:"
            + " [{organization: \"990101001\", kind: TEAM}]}) { userErrors { code } } }";

    private static final int PARTS = 5;
    private static final long MOST_GROWTH = 150_000;
    // a turn is waited for half a second, and then a statement may take a minute
    private static final Duration PROMISED = Duration.ofSeconds(75);
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger written = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private final ConcurrentHistogram answers = new ConcurrentHistogram(3);
    private final ConcurrentHistogram refusals = new ConcurrentHistogram(3);
    private final List<Long> heap = new ArrayList<>();
    private volatile boolean over;

    @Test
    void refusesSomeAndAnswersTheOthersInTime() throws Exception {
        try (ServiceProcess service = start()) {
            // a database plans each statement when it is asked it first
            for (String read : READS) {
                service.ask(read);
            }
            run(service);

            System.out.println(summary());
            assertThat(faults).isEmpty();
            assertThat(answers.getTotalCount()).isPositive();
            assertThat(written).hasPositiveValue();
            assertThat(refusals.getTotalCount()).isPositive();
            assertThat(Duration.ofMillis(answers.getMaxValue())).isLessThan(PROMISED);
            // whoever is refused is told so, and not kept waiting as if to be answered
            assertThat(refusals.getValueAtPercentile(50)).isLessThan(answers.getValueAtPercentile(50));
            assertThat(refusals.getValueAtPercentile(99)).isLessThan(answers.getValueAtPercentile(99));
            // plans of statements are kept, once
            assertThat(heap.get(heap.size() - 1) - heap.get(0)).isLessThan(MOST_GROWTH);
            assertThat(service.output()).doesNotContain("ERROR", "OutOfMemory");
        }
    }

    private String summary() {
        return "%d s: %s; %d of the answered wrote; %s; kilobytes in use: %s"
                .formatted(
                        LENGTH.toSeconds(),
                        summary("answered", answers),
                        written.get(),
                        summary("refused", refusals),
                        heap);
    }

    private static String summary(String name, ConcurrentHistogram millis) {
        return "%d %s, p50 %d ms, p99 %d ms, longest %d ms"
                .formatted(
                        millis.getTotalCount(),
                        name,
                        millis.getValueAtPercentile(50),
                        millis.getValueAtPercentile(99),
                        millis.getMaxValue());
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

    private void run(ServiceProcess service) throws Exception {
        String token =
                "Bearer " + Files.readString(folder.resolve("data/admin-token")).strip();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS + 1);
        List<Callable<Void>> clients = IntStream.range(0, CLIENTS)
                .mapToObj(number -> (Callable<Void>) () -> ask(service, token, number < WRITERS))
                .toList();
        Future<?> health = threads.submit(() -> watch(service));
        List<Future<Void>> running = clients.stream().map(threads::submit).toList();
        for (int part = 0; part < PARTS; part++) {
            TimeUnit.NANOSECONDS.sleep(LENGTH.toNanos() / PARTS);
            heap.add(usedKilobytes(service));
        }
        over = true;
        for (Future<Void> each : running) {
            each.get();
        }
        health.get();
        threads.shutdown();
    }

    private Void ask(ServiceProcess service, String token, boolean writes) throws IOException, InterruptedException {
        for (int turn = 0; !over; turn++) {
            String document = writes ? WRITE.formatted(turn) : READS.get(turn % READS.size());
            HttpRequest request = HttpRequest.newBuilder(address(service, "/graphql"))
                    .header("Content-Type", "application/json")
                    .header("Authorization", token)
                    .timeout(PROMISED)
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "{\"query\": \"" + document.replace("\"", "\\\"") + "\"}"))
                    .build();
            long begun = System.nanoTime();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            count(answer, Duration.ofNanos(System.nanoTime() - begun).toMillis(), writes);
        }
        return null;
    }

    private void count(HttpResponse<String> answer, long millis, boolean write) {
        if (isRefusal(answer)) {
            refusals.recordValue(millis);
        } else if (answer.statusCode() == 200 && !answer.body().contains("\"errors\"")) {
            answers.recordValue(millis);
            written.addAndGet(write ? 1 : 0);
        } else {
            faults.add(answer.statusCode() + " " + answer.body());
        }
    }

    private static boolean isRefusal(HttpResponse<String> answer) {
        return answer.statusCode() == 503
                && answer.body().contains("RETRY_LATER")
                && answer.headers().firstValue("Retry-After").isPresent();
    }

    // what is busy is healthy, and ready
    private void watch(ServiceProcess service) {
        while (!over) {
            for (String path : List.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")) {
                try {
                    HttpResponse<String> told = http.send(
                            HttpRequest.newBuilder(address(service, path))
                                    .timeout(PROMISED)
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
