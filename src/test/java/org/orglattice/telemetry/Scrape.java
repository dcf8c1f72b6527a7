package org.orglattice.telemetry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What Prometheus gets.
 *
 * @param text all of it
 */
record Scrape(String text) {

    static Scrape of(int port) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/prometheus"))
                .build();
        try {
            return new Scrape(HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    List<String> samples() {
        return text.lines().filter(line -> !line.startsWith("#")).toList();
    }

    List<String> samplesOf(String metric) {
        return samples().stream()
                .filter(line -> line.startsWith(metric + "{") || line.startsWith(metric + " "))
                .toList();
    }

    Set<String> metrics() {
        return samples().stream().map(line -> line.split("[{ ]")[0]).collect(Collectors.toSet());
    }

    /** The value of the one sample that has all of these labels. */
    double value(String metric, String... labels) {
        List<String> found = samplesOf(metric).stream()
                .filter(line -> List.of(labels).stream().allMatch(line::contains))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(metric + " " + List.of(labels) + " is in " + found);
        }
        return Double.parseDouble(found.get(0).substring(found.get(0).lastIndexOf(' ')));
    }
}
