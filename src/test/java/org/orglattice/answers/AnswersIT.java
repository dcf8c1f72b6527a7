package org.orglattice.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.test.AdminToken;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.orglattice.test.Statements;
import org.orglattice.test.Tables;
import org.orglattice.test.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.HttpHeaders;

/** When an answer is given again without reading the graph, and when it is not. */
@EmptyServiceTest
class AnswersIT {

    private static final int READERS = 4;
    private static final int WRITES = 300;

    private static final String NAME_OF_EAST =
            "{ organization(id: \"east\") { name appointments { edges { node { member { name } } } } } }";

    private static final ParameterizedTypeReference<Map<String, Object>> ANSWER = new ParameterizedTypeReference<>() {};

    @Autowired
    HttpGraphQlTester anybody;

    @Autowired
    AdminToken administrator;

    @Autowired
    GraphContent content;

    @Autowired
    MeterRegistry meters;

    @Autowired
    TestClock clock;

    @BeforeEach
    void load(@Autowired DataSetLoader loader) {
        content.clear();
        loader.load(Tables.named("town")
                .with("organizations", "id,kind,name\ntown,DISTRICT,Town\neast,SUB_DISTRICT,East\n")
                .with("members", "id,name,phone\nann,Ann,13800000001\n")
                .with("posts", "id,organization,role,seats\neast/head,east,DIRECTOR,1\n")
                .with("appointments", "id,member,post,since\nann/head,ann,east/head,2020\n"));
    }

    @AfterEach
    void backToday() {
        clock.setToday(TestClock.TODAY);
    }

    @Test
    void givesTheSameAnswerAgainWithoutReadingTheGraph() {
        Map<String, Object> first = ask(anybody, NAME_OF_EAST);

        assertThat(statements(() -> assertThat(ask(anybody, NAME_OF_EAST)).isEqualTo(first)))
                .isEmpty();
        assertThat(first.toString()).contains("East", "Ann");
    }

    @Test
    void seesAMutationAtOnce() {
        ask(anybody, NAME_OF_EAST);

        ask(
                asAdministrator(),
                "mutation { endAppointment(input: {id: \"ann/head\", until: \"2026-06-30\"}) { changeIds } }");

        assertThat(ask(anybody, NAME_OF_EAST).toString()).contains("East").doesNotContain("Ann");
    }

    @Test
    void seesWhatIsChangedPastTheServiceAtOnce() {
        for (int i = 0; i < 50; i++) {
            ask(anybody, NAME_OF_EAST);
            content.rows("MATCH (o:Organization {id: 'east'}) SET o.name = $name", Map.of("name", "Name " + i));

            assertThat(ask(anybody, NAME_OF_EAST).toString()).contains("Name " + i + ",");
        }
    }

    @Test
    void neverShowsLessThanHadBeenWrittenWhenItWasAsked() throws Exception {
        AtomicInteger written = new AtomicInteger();
        content.rows("MATCH (o:Organization {id: 'east'}) SET o.name = '0'");
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<Integer>> reading = IntStream.range(0, READERS)
                    .mapToObj(i -> readers.submit(() -> readUntil(written, WRITES)))
                    .toList();
            for (int i = 1; i <= WRITES; i++) {
                content.rows("MATCH (o:Organization {id: 'east'}) SET o.name = $name", Map.of("name", "" + i));
                written.set(i);
            }
            for (Future<Integer> each : reading) {
                assertThat(each.get(1, TimeUnit.MINUTES)).isEqualTo(WRITES);
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private int readUntil(AtomicInteger written, int last) {
        int read = 0;
        while (read < last) {
            int least = written.get();
            read = Integer.parseInt(anybody.document("{ organization(id: \"east\") { name } }")
                    .execute()
                    .path("organization.name")
                    .entity(String.class)
                    .get());
            assertThat(read).isGreaterThanOrEqualTo(least);
        }
        return read;
    }

    @Test
    void readsAgainOnAnotherDay() {
        ask(anybody, NAME_OF_EAST);

        clock.setToday(LocalDate.of(2019, 1, 1));

        assertThat(ask(anybody, NAME_OF_EAST).toString()).doesNotContain("Ann");
    }

    @Test
    void tellsThoseApartWhoMayDoDifferentThings() {
        String who = "{ viewer { name } }";

        assertThat(ask(anybody, who).toString()).contains("anonymous");
        assertThat(ask(asAdministrator(), who).toString()).contains("administrator");
        assertThat(ask(anybody, who).toString()).contains("anonymous");
    }

    @Test
    void tellsVariablesAndOperationsApart() {
        String document =
                "query One($id: ID!) { organization(id: $id) { name } } query Other($id: ID!) { organization(id: $id) { id } }";

        assertThat(named("One", document, "east").toString()).contains("East");
        assertThat(named("One", document, "town").toString()).contains("Town");
        assertThat(named("Other", document, "town").toString()).contains("town");
    }

    @Test
    void readsPersonalDataEachTimeSoThatEachReadingIsLogged() {
        String phone = "{ member(id: \"ann\") { phone } }";
        GraphQlTester reader = administrator.asks(anybody);

        assertThat(ask(asAdministrator(), phone).toString()).doesNotContain("13800000001");
        assertThat(ask(reader, phone).toString()).contains("13800000001");
        assertThat(statements(() -> ask(reader, phone))).containsKey("posting/member-by-id");
        assertThat(ask(anybody, phone).toString()).doesNotContain("13800000001");
    }

    @Test
    void doesAMutationEachTime() {
        String create =
                "mutation { createOrganization(input: {kind: COMMUNITY, name: \"Twice\", home: \"east\"}) { organization { id } } }";

        assertThat(ask(asAdministrator(), create)).isNotEqualTo(ask(asAdministrator(), create));
    }

    @Test
    void readsAgainWhereTheAnswerHadErrors() {
        String unknown = "{ crossPostings(within: \"nowhere\") { totalCount } }";
        Runnable asking = () -> anybody.document(unknown)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).hasSize(1));
        asking.run();

        assertThat(statements(asking).keySet()).anyMatch(name -> name.contains("posting/cross-postings#count"));
    }

    private Map<String, Long> statements(Runnable work) {
        return Statements.during(meters, work)
                .of(name -> !name.startsWith("history/"))
                .counts();
    }

    private GraphQlTester asAdministrator() {
        return anybody.mutate()
                .header(HttpHeaders.AUTHORIZATION, administrator.header())
                .build();
    }

    private static Map<String, Object> ask(GraphQlTester tester, String document) {
        return tester.document(document)
                .execute()
                .errors()
                .verify()
                .path("")
                .entity(ANSWER)
                .get();
    }

    private Map<String, Object> named(String operation, String document, String id) {
        return anybody.document(document)
                .operationName(operation)
                .variable("id", id)
                .execute()
                .path("")
                .entity(ANSWER)
                .get();
    }
}
