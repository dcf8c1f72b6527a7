package org.orglattice.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.trace.data.SpanData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orglattice.test.AdminToken;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.context.TestPropertySource;

/** What the service tells of itself to those who run it, and what it does not. */
@ServiceTest
@Import(Spans.class)
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
        properties = {
            "management.tracing.sampling.probability=1",
            "management.opentelemetry.tracing.export.schedule-delay=100ms",
            "logging.level.org.orglattice=debug",
            "orglattice.metrics.coverage.every=1ms",
            "orglattice.personal-data.key=a key for tests",
        })
class TelemetryIT {

    private static final Pattern METRIC = Pattern.compile("\\b(?:orglattice|jvm|process|http|application|system)_\\w+");

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @LocalServerPort
    int port;

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    AdminToken administrator;

    @Autowired
    Spans spans;

    @Test
    void countsRequestsByTheNamesOfShippedOperationsOnly() {
        graphQl.documentName("Roles").executeAndVerify();
        double before = other();
        for (int i = 0; i < 50; i++) {
            graphQl.document("query Named" + i + " { today }").executeAndVerify();
            graphQl.document("{ today }")
                    .operationName("Chosen" + i)
                    .execute()
                    .errors()
                    .satisfy(errors -> {});
        }

        Scrape scrape = Scrape.of(port);
        assertThat(scrape.value("orglattice_requests_seconds_count", "operation=\"Roles\""))
                .isPositive();
        assertThat(other() - before).isEqualTo(100);
        assertThat(scrape.text()).doesNotContain("Named", "Chosen");
    }

    private double other() {
        return Scrape.of(port).samplesOf("orglattice_requests_seconds_count").stream()
                .filter(line -> line.contains("operation=\"other\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    @Test
    void countsErrorsByCode() {
        graphQl.document("{ organization(id: \"\") { neverHeardOf } }")
                .execute()
                .errors()
                .satisfy(errors -> {});

        assertThat(Scrape.of(port).value("orglattice_errors_total", "code=\"GRAPHQL_VALIDATION_FAILED\""))
                .isPositive();
    }

    @Test
    void timesFieldsThatAMethodAnswersAndStatements() {
        graphQl.document("{ organization(id: \"371602002\") { name posts { totalCount } } }")
                .executeAndVerify();

        Scrape scrape = Scrape.of(port);
        assertThat(scrape.value("orglattice_fetchers_seconds_count", "field=\"Query.organization\""))
                .isPositive();
        assertThat(scrape.value("orglattice_fetchers_seconds_count", "field=\"Organization.posts\""))
                .isPositive();
        assertThat(scrape.text()).doesNotContain("field=\"Organization.name\"");
        assertThat(scrape.samplesOf("orglattice_statements_seconds_count"))
                .anyMatch(line -> line.contains("statement=\"organization/by-id+posting/posts"));
    }

    @Test
    void tellsHowFarEachRuleHolds() {
        Scrape scrape = scrapeWithCoverages();

        var audited = graphQl.document("{ audits(within: \"990101001\") { rule { id } coverage } }")
                .execute()
                .path("audits[0].rule.id")
                .entity(String.class)
                .get();
        assertThat(scrape.samplesOf("orglattice_audit_coverage"))
                .anyMatch(line -> line.contains("rule=\"" + audited + "\""));
    }

    // who looks has them counted, and sees them the next time
    private Scrape scrapeWithCoverages() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Scrape scrape = Scrape.of(port);
        while (scrape.samplesOf("orglattice_audit_coverage").isEmpty() && System.nanoTime() < end) {
            scrape = Scrape.of(port);
        }
        return scrape;
    }

    @Test
    void hasEachMetricThatTheDashboardShows() throws IOException {
        graphQl.documentName("Roles").executeAndVerify();
        countsErrorsByCode();
        scrapeWithCoverages();
        Set<String> shown = new TreeSet<>();
        Matcher metric = METRIC.matcher(Files.readString(Path.of("src/docs/grafana-dashboard.json")));
        while (metric.find()) {
            shown.add(metric.group());
        }

        assertThat(shown).hasSizeGreaterThan(15);
        assertThat(Scrape.of(port).metrics()).containsAll(shown);
    }

    @Test
    void tracesARequestDownToItsStatements() {
        graphQl.documentName("WhoServes").executeAndVerify();

        SpanData statement = spans.await(
                span -> span.getName().startsWith("cypher ") && span.getName().contains("posting/appointments"));
        SpanData request = spans.await(span -> span.getSpanId().equals(statement.getParentSpanId()));
        SpanData http = spans.await(span -> span.getSpanId().equals(request.getParentSpanId()));

        assertThat(request.getName()).isEqualTo("graphql WhoServes");
        assertThat(http.getName()).isEqualTo("http post /graphql");
        assertThat(http.getParentSpanContext().isValid()).isFalse();
    }

    @Test
    void tracesAMutationDownToItsStatements() {
        administrator
                .asks(graphQl)
                .documentName("RevokeApiToken")
                .execute()
                .errors()
                .satisfy(errors -> {});

        SpanData request = spans.await(span -> span.getName().equals("graphql RevokeApiToken"));
        SpanData statement = spans.await(span -> span.getName().equals("cypher access/revoke-api-token")
                && span.getTraceId().equals(request.getTraceId()));

        assertThat(statement.getParentSpanId()).isEqualTo(request.getSpanId());
    }

    @Test
    void tellsNothingOfPeople(CapturedOutput logs) {
        HttpGraphQlTester admin = administrator.asks(graphQl);
        String name = "密" + UUID.randomUUID().toString().substring(0, 8);
        String phone = "19955512345";
        admin.document("mutation($name: String!, $phone: String) { createMember(input: {name: $name, phone: $phone,"
                        + " nationalId: \"11010119800101123X\"}) { member { id } userErrors { message } } }")
                .variable("name", name)
                .variable("phone", phone)
                .execute()
                .errors()
                .satisfy(errors -> {});
        admin.document("{ member(id: \"qh/wang\") { name phone birthYear partyMember } }")
                .executeAndVerify();
        graphQl.document("query($t: String!) { search(text: $t) { __typename } }")
                .variable("t", name)
                .execute()
                .errors()
                .satisfy(errors -> {});
        // what is wrong is told to who asks, and to nobody else
        graphQl.document("{ member(id: \"" + phone + "\") { " + phone.replace('1', 'x') + " } }")
                .execute()
                .errors()
                .satisfy(errors -> {});
        graphQl.document("query Q" + phone + " { member(id: \"" + phone + "\", asOf: \"" + phone + "\") { name } }")
                .execute()
                .errors()
                .satisfy(errors -> {});
        graphQl.documentName("Roles").executeAndVerify();
        spans.await(span -> span.getName().equals("graphql Roles"));

        String told = logs.getAll()
                + Scrape.of(port).text()
                + String.join("\n", spans.all().stream().map(SpanData::toString).toList());
        assertThat(told)
                .contains("graphql Roles", "other GRAPHQL_VALIDATION_FAILED in")
                .doesNotContain(name, phone, "11010119800101123X", "123X", "19900001111", "qh/wang", "1980,");
    }
}
