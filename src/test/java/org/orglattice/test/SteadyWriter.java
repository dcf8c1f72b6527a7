package org.orglattice.test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/**
 * Somebody who makes one member after the other, each with a membership, in one mutation. They are numbered, so that what a
 * service has of them can be told to be all up to one.
 */
public final class SteadyWriter implements AutoCloseable {

    private static final String MUTATION = """
            {"query": "mutation { createMember(input: {id: \\"%2$s-%1$d\\", name: \\"Writer's %1$d\\", memberships: [{organization: \\"%2$s\\", kind: TEAM}]}) { member { id } userErrors { message } } }"}""";

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final URI address;
    private final String authorization;
    private final String place;
    private final AtomicInteger acknowledged;
    private final Thread thread = new Thread(this::write, "steady-writer");
    private volatile boolean ended;
    private volatile String failure = "";

    private SteadyWriter(int port, String authorization, String place, int done) {
        this.address = URI.create("http://127.0.0.1:" + port + "/graphql");
        this.authorization = authorization;
        this.place = place;
        this.acknowledged = new AtomicInteger(done);
        thread.start();
    }

    /**
     * Begins to write.
     *
     * @param port where the service listens
     * @param authorization the header that lets it
     * @param place the id of the organization where the members belong
     * @param done how many were made before
     * @return the writer
     */
    public static SteadyWriter at(int port, String authorization, String place, int done) {
        return new SteadyWriter(port, authorization, place, done);
    }

    private void write() {
        try {
            while (!ended) {
                int next = acknowledged.get() + 1;
                String answer = client.send(
                                HttpRequest.newBuilder(address)
                                        .timeout(Duration.ofSeconds(60))
                                        .header("Content-Type", "application/json")
                                        .header("Authorization", authorization)
                                        .POST(HttpRequest.BodyPublishers.ofString(MUTATION.formatted(next, place)))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body();
                if (answer.contains("\"member\":{\"id\"")) {
                    acknowledged.incrementAndGet();
                } else if (!answer.contains("RETRY_LATER")) {
                    throw new IOException(answer);
                }
            }
        } catch (IOException killed) {
            failure = killed.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * How many members the service has said to have made.
     *
     * @return the number of the last one
     */
    public int acknowledged() {
        return acknowledged.get();
    }

    /**
     * Waits for more members.
     *
     * @param many up to which number
     */
    public void awaitAcknowledged(int many) {
        Awaitility.await().atMost(2, TimeUnit.MINUTES).until(() -> !thread.isAlive() || acknowledged() >= many);
        if (acknowledged() < many) {
            throw new AssertionError("It stopped at " + acknowledged() + ": " + failure);
        }
    }

    @Override
    public void close() {
        end();
    }

    /** Ends when what is under way has been answered, or will never be. */
    public void end() {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
