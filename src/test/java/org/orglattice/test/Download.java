package org.orglattice.test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A file that a service has handed out, or what it answered instead.
 *
 * @param response the answer
 */
public record Download(HttpResponse<byte[]> response) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /**
     * Asks for one.
     *
     * @param port the port of the service
     * @param path the path with parameters, of which the values are still to be encoded
     * @param headers names and values in turn
     * @return the answer
     */
    public static Download of(int port, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + encoded(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Download(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String encoded(String path) {
        int query = path.indexOf('?');
        if (query < 0) {
            return path;
        }
        StringBuilder encoded = new StringBuilder(path.substring(0, query + 1));
        for (String parameter : path.substring(query + 1).split("&")) {
            int equals = parameter.indexOf('=');
            encoded.append(parameter, 0, equals + 1)
                    .append(URLEncoder.encode(parameter.substring(equals + 1), StandardCharsets.UTF_8))
                    .append('&');
        }
        return encoded.toString();
    }

    /**
     * The status of the answer.
     *
     * @return such as 200
     */
    public int status() {
        return response.statusCode();
    }

    /**
     * A header of the answer.
     *
     * @param name its name
     * @return its value, empty where it has none
     */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /**
     * The file.
     *
     * @return its bytes
     */
    public byte[] bytes() {
        return response.body();
    }

    /**
     * The answer as text.
     *
     * @return its body
     */
    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /**
     * The files in an archive.
     *
     * @return their texts by name
     */
    public Map<String, String> entries() {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(response.body()))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                entries.put(entry.getName(), new String(archive.readAllBytes(), StandardCharsets.UTF_8));
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts the file on the disk.
     *
     * @param folder where to
     * @param name how it is called there
     * @return the file
     */
    public Path saved(Path folder, String name) {
        try {
            return Files.write(folder.resolve(name), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
