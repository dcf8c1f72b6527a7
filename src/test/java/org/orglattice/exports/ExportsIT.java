package org.orglattice.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.test.AdminToken;
import org.orglattice.test.Download;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How files are handed out. */
@ServiceTest
class ExportsIT {

    @LocalServerPort
    int port;

    @Autowired
    AdminToken administrator;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            roster.xlsx                                  | 400 | BAD_USER_INPUT | Name the organization by its id in the parameter of.
            roster.xlsx?of=nowhere                       | 404 | NOT_FOUND      | There is no organization with the id "nowhere".
            roster.xlsx?of=a/b                           | 404 | NOT_FOUND      | There is no organization with the id "a/b".
            roster.xlsx?of=99&asOf=yesterday             | 400 | BAD_USER_INPUT | asOf has to be a day as YYYY-MM-DD, not "yesterday".
            roster.xlsx?of=99&asOf=2026-02-30            | 400 | BAD_USER_INPUT | asOf has to be a day as YYYY-MM-DD, not "2026-02-30".
            roster.xlsx?dataset=qinghe                   | 400 | BAD_USER_INPUT | roster.xlsx is not made of a data set: name an organization by its id in the parameter of.
            dataset.zip                                  | 400 | BAD_USER_INPUT | Name either an organization by its id in the parameter of, or a data set in dataset.
            dataset.zip?of=99&dataset=qinghe             | 400 | BAD_USER_INPUT | Name either an organization by its id in the parameter of, or a data set in dataset.
            dataset.zip?dataset=nothing                  | 404 | NOT_FOUND      | There is no data set with the id "nothing".
            dataset.zip?dataset=qinghe&asOf=2020-01-01   | 400 | BAD_USER_INPUT | A data set is exported as a whole; asOf does not go with it.
            """)
    void saysAsAProblemWhatIsWrongWithARequest(String path, int status, String code, String sentence) {
        Download answer = Download.of(port, "/exports/" + path, "Accept-Language", "en");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Content-Disposition")).doesNotContain("attachment");
        assertThat(answer.text())
                .contains(
                        "\"code\":\"" + code + "\"",
                        "\"detail\":\"" + sentence.replace("\"", "\\\"") + "\"",
                        "\"zh\":");
    }

    @Test
    void namesTheFilesThereAreWhereOneIsNotThere() {
        Download answer = Download.of(port, "/exports/everything.exe?of=99", "Accept-Language", "en");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("audit.xlsx, dataset.xlsx, dataset.zip, ", "roster.xlsx");
    }

    @Test
    void callsAFileByWhatItIsOf() {
        Download roster = Download.of(port, "/exports/roster.xlsx?of=990101001&asOf=2025-12-31");

        assertThat(roster.header("Content-Type"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(roster.header("Content-Length")).isEqualTo(String.valueOf(roster.bytes().length));
        assertThat(roster.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"roster.xlsx\"; filename*=UTF-8''"
                        + "%E6%B8%85%E6%B2%B3%E8%A1%97%E9%81%93-%E4%BB%BB%E8%81%8C%E5%90%8D%E5%86%8C-2025-12-31.xlsx");
    }

    @Test
    void tellsOfAFileWithoutMakingIt() throws Exception {
        HttpResponse<Void> head = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/exports/dataset.zip?of=99"))
                                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.discarding());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type")).hasValue("application/zip");
    }

    @Test
    void leavesPersonalDataOutForWhoeverMayNotReadIt(@Value("${orglattice.data-dir}") Path data) throws IOException {
        long written = Files.size(data.resolve("access.log"));
        var files = Download.of(port, "/exports/dataset.zip?dataset=qinghe").entries();

        assertThat(files.get("members.csv"))
                .contains("qh/wang,王永涛,true,MALE,,,,,,")
                .doesNotContain("19900001111");
        assertThat(files.get("memberships.csv")).contains("TEAM").doesNotContain("ROSTER", "CHECK_IN");
        assertThat(files.get("README.txt")).contains("Personal data", "个人信息");
        assertThat(data.resolve("access.log")).hasSize(written);
    }

    @Test
    void showsPersonalDataForAPurposeAndWritesThatDown(@Value("${orglattice.data-dir}") Path data) throws IOException {
        Download download = Download.of(
                port,
                "/exports/dataset.zip?dataset=qinghe",
                "Authorization",
                administrator.header(),
                "OrgLattice-Purpose",
                "moving house");
        var files = download.entries();

        assertThat(files.get("members.csv")).contains("qh/wang,王永涛,true,MALE,1980,,true,19900001111,,");
        assertThat(files.get("memberships.csv")).contains("qh/only-roster,qh/sun-branch,ROSTER,2019");
        assertThat(files.get("README.txt")).doesNotContain("Personal data");
        assertThat(Files.readAllLines(data.resolve("access.log")))
                .filteredOn(line -> line.contains("\"purpose\":\"moving house\""))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("\"operation\":\"exports/dataset.zip\"", "\"viewer\":", download.header("X-Request-Id"))
                .containsPattern("\"birthYear\":\\[[^]]*\"qh/wang\"")
                .containsPattern("\"phone\":\\[[^]]*\"qh/wang\"")
                .containsPattern("\"memberships\":\\[[^]]*\"qh/only-roster\"")
                .doesNotContain("1980", "19900001111");
    }

    @Test
    void tellsOfADayOnlyWhatHeldThen() {
        var files = Download.of(port, "/exports/dataset.zip?of=990101001&asOf=2020-06-30")
                .entries();

        assertThat(files.get("appointments.csv"))
                .contains("qh/zhao,qh/east-pc:PARTY_SECRETARY")
                .doesNotContain("qh/li,");
        assertThat(files.get("organizations.csv")).contains("\r\n99,PROVINCE,青省", "\r\n990101,DISTRICT,青区");
    }
}
