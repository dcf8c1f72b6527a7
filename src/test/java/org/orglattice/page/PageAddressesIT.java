package org.orglattice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.test.ServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where the page is, and what it comes with. */
@ServiceTest
class PageAddressesIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/organizations/371702004",
                "/organizations/371702004/xinzheng/-/audits/371702004/r-two-way-entry",
                "/organizations/%E7%A4%BE%E5%8C%BA~25?asOf=2024-01-01",
                "/members/qh/wang",
                "/sources/xincheng-2019",
                "/import",
            })
    void haveThePageForEachView(String path) throws IOException, InterruptedException {
        HttpResponse<String> page = get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<ol-app>");
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/app.js", "/page.css", "/icon.svg", "/lib/route.js", "/graphql/operations/page/Home.graphql"})
    void haveWhatItIsMadeOf(String path) throws IOException, InterruptedException {
        HttpResponse<String> file = get(path);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void leadNowhereElse() throws IOException, InterruptedException {
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(get("/graphql/operations/page/..%2f..%2forganization.graphqls")
                        .statusCode())
                .isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/organizations/371702004", "/import", "/app.js"})
    void tellWhatTheyComeWithToWhoAsksForTheHeadOnly(String path) throws IOException, InterruptedException {
        HttpResponse<String> head = answer(path, "HEAD");
        HttpResponse<String> page = get(path);

        for (String header : List.of("Content-Security-Policy", "Referrer-Policy", "X-Content-Type-Options")) {
            assertThat(head.headers().allValues(header))
                    .isEqualTo(page.headers().allValues(header))
                    .hasSize(1);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return answer(path, "GET");
    }

    private HttpResponse<String> answer(String path, String method) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .method(method, BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());
    }
}
