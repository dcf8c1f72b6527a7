package org.orglattice.exports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.test.ServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class ChartExportIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Test
    void drawsWhoLeadsToday() throws Exception {
        String svg = text("orgchart.svg?of=990101001");

        assertThat(svg)
                .startsWith("<?xml")
                .contains(">清河街道 组织架构图<", ">虚构数据<", "画出 18 个单位", ">党工委书记　张建国<", ">书记　空缺<")
                .contains(">隶属 党工委<")
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            orgchart.svg?of=990101001&depth=1,       画出 6 个单位
            orgchart.svg?of=990101001&depth=0,       下设 5 个
            orgchart.svg?of=990101001&asOf=1949-10-01, 不存在
            orgchart.svg?of=371702004,               北城街道 组织架构图
            orgchart.mmd?of=990101001,               n0 --- n1
            orgchart.mmd?of=990101001,               -.->
            """)
    void drawsWhatIsAskedFor(String query, String part) throws Exception {
        assertThat(text(query)).contains(part);
    }

    @Test
    void drawsThePartyLine() throws Exception {
        assertThat(text("orgchart.svg?of=qh/pwc&line=PARTY"))
                .contains("画出 5 个单位", ">东社区党委<", ">阳光小区党支部<")
                .doesNotContain("隶属");
    }

    @Test
    void drawsThePastAsItWas() throws Exception {
        assertThat(text("orgchart.svg?of=990101001&asOf=2021-06-01"))
                .contains("截至 2021-06-01")
                .isNotEqualTo(text("orgchart.svg?of=990101001"));
    }

    @Test
    void drawsDotsForA3() throws Exception {
        var answer = get("orgchart.png?of=990101001", BodyHandlers.ofByteArray());
        var image = ImageIO.read(new ByteArrayInputStream(answer.body()));

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(Math.max(image.getWidth(), image.getHeight())).isEqualTo(3307);
    }

    @ParameterizedTest
    @CsvSource({"depth=17", "depth=-1", "depth=x", "paper=A4", "line=OTHER"})
    void refusesWhatCannotBeMeant(String option) throws Exception {
        var answer = get("orgchart.svg?of=990101001&" + option, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(option.substring(0, option.indexOf('=')), "BAD_USER_INPUT");
    }

    @Test
    void handsItOutUnderAChineseName() throws Exception {
        assertThat(get("orgchart.svg?of=990101001", BodyHandlers.ofString())
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow())
                .contains(URLEncoder.encode("组织架构图", StandardCharsets.UTF_8));
    }

    private String text(String query) throws Exception {
        var answer = get(query, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private <T> HttpResponse<T> get(String query, HttpResponse.BodyHandler<T> body) throws Exception {
        URI uri = URI.create("http://localhost:" + port + "/exports/" + query);
        return CLIENT.send(HttpRequest.newBuilder(uri).build(), body);
    }
}
