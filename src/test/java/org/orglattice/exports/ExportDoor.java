package org.orglattice.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/**
 * Asks a service for files, as anybody or with headers.
 */
public final class ExportDoor {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final int port;
    private final String[] headers;

    /**
     * A door.
     *
     * @param port where the service is
     * @param headers names and values of headers
     */
    public ExportDoor(int port, String... headers) {
        this.port = port;
        this.headers = headers;
    }

    /**
     * Asks for a file that is there.
     *
     * @param file its name
     * @param of the organization
     * @param options other parameters, each as {@code name=value}
     * @return its bytes
     */
    public byte[] file(String file, String of, String... options) {
        String query = "of=" + URLEncoder.encode(of, StandardCharsets.UTF_8);
        for (String option : options) {
            query += "&" + option;
        }
        HttpResponse<byte[]> answer = get("/exports/" + file + "?" + query);
        assertThat(answer.statusCode())
                .as(() -> new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return answer.body();
    }

    /**
     * Asks for a text that is there.
     *
     * @param file its name
     * @param of the organization
     * @param options other parameters, each as {@code name=value}
     * @return the text
     */
    public String text(String file, String of, String... options) {
        return new String(file(file, of, options), StandardCharsets.UTF_8);
    }

    /**
     * Asks for anything.
     *
     * @param path path and query
     * @return the answer
     */
    public HttpResponse<byte[]> get(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
