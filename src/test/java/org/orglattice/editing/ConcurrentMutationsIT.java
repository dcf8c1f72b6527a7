package org.orglattice.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.test.Tables;

/** Many write at once, or say again what they have said. */
class ConcurrentMutationsIT extends SmallTownTest {

    private static final int WRITERS = 16;

    @Test
    void givesTheLastSeatToOneOfSixteen() throws Exception {
        String people = String.join(
                "\n",
                IntStream.range(0, WRITERS).mapToObj(i -> "w" + i + ",Writer").toList());
        loader.load(Tables.named("writers").with("members", "id,name\n" + people));
        mutations.succeed("endAppointment", "id: \"ann/head\"", "changeIds");

        List<List<String>> answers = atOnce(i -> "member: \"w%d\", post: \"east/head\"".formatted(i));

        assertThat(answers).filteredOn(List::isEmpty).hasSize(1);
        assertThat(answers)
                .filteredOn(errors -> errors.equals(List.of("SEATS_EXCEEDED input.post")))
                .hasSize(WRITERS - 1);
        assertThat(
                        content.rows(
                                "MATCH (a:Appointment)-[:TO]->(:Post {id: 'east/head'}) WHERE a.until IS NULL RETURN a.seat AS seat"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("seat").asString()).isEqualTo("east/head#1"));
    }

    @Test
    void makesOneAppointmentOfSixteenRequestsWithOneKey() throws Exception {
        List<List<String>> answers = atOnce(i -> "member: \"cat\", post: \"west/head\", clientMutationId: \"once\"");

        assertThat(answers).allMatch(List::isEmpty);
        assertThat(content.rows("MATCH (:Member {id: 'cat'})-[:HOLDS]->(a) RETURN a"))
                .hasSize(1);
    }

    private List<List<String>> atOnce(IntFunction<String> input) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<List<String>>> running = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                String own = input.apply(i);
                running.add(writers.submit(() -> {
                    start.await();
                    return mutations.refuse("appointMember", own);
                }));
            }
            start.countDown();
            List<List<String>> answers = new ArrayList<>();
            for (Future<List<String>> each : running) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            writers.shutdown();
        }
    }

    @Test
    void givesTheFirstAnswerToARepeatedRequestAndChangesNothing() {
        String input = "kind: GRID, name: \"G\", home: \"east/1\", clientMutationId: \"k\"";
        Map<String, Object> first =
                mutations.succeed("createOrganization", input, "organization { id } changeIds clientMutationId");
        List<String> before = content.facts();

        assertThat(mutations.succeed("createOrganization", input, "organization { id } changeIds clientMutationId"))
                .isEqualTo(first);

        assertThat(content.changesSince(before)).isEmpty();
        assertThat(mutations.refuse(
                        "createOrganization", "kind: GRID, name: \"H\", home: \"east/1\", clientMutationId: \"k\""))
                .containsExactly("IDEMPOTENCY_KEY_REUSED input.clientMutationId");
        assertThat(mutations.refuse("updateOrganization", "id: \"east\", clientMutationId: \"k\""))
                .containsExactly("IDEMPOTENCY_KEY_REUSED input.clientMutationId");
    }

    @Test
    void triesAgainUnderTheKeyOfARefusedRequest() {
        String input = "member: \"cat\", post: \"east/head\", clientMutationId: \"k\"";
        assertThat(mutations.refuse("appointMember", input)).containsExactly("SEATS_EXCEEDED input.post");
        mutations.succeed("endAppointment", "id: \"ann/head\"", "changeIds");

        mutations.succeed("appointMember", input, "changeIds");
    }

    @Test
    void saysSoWhereTheDatabaseRefusesWhatSomebodyElseWroteBesideIt() {
        mutations.succeed("endAppointment", "id: \"ann/head\"", "changeIds");
        content.rows("CREATE (:Appointment:Entity {id: 'stray', seat: 'east/head#1'})");
        List<String> before = content.facts();

        assertThat(mutations.refuse("appointMember", "member: \"cat\", post: \"east/head\""))
                .containsExactly("CONFLICT input");
        assertThat(content.changesSince(before)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (o {id: 'east/1'}), (h {id: 'west'}) CREATE (o)-[:PART_OF {openOf: o.id}]->(h)",
                "MATCH (o {id: 'east/1/party'}), (h {id: 'west/party'}) CREATE (o)-[:REPORTS_TO {openOf: o.id}]->(h)",
                "CREATE (:Appointment {seat: 'east/head#1'})",
                "CREATE (:Appointment {primaryOf: 'ann'})",
            })
    void leavesItToTheDatabaseToRefuseWhatThereCanBeOneOf(String second) {
        assertThatThrownBy(() -> content.rows(second)).hasMessageContaining("already exists with");
    }
}
