package org.orglattice.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;
import org.neo4j.driver.internal.InternalRecord;

class RoundTripTests {

    private static final Cypher HOME = new Cypher("home", "UNWIND $keys AS key RETURN key, {day: $day} AS row");
    private static final Cypher POSTS = new Cypher("posts", "UNWIND $keys AS key RETURN key, {n: $limit} AS row");

    @Test
    void asksQuestionsThatDifferInTheirKeyAsOne() {
        RoundTrip trip = only(List.of(home("a", "2020"), home("b", "2020"), home("c", "2020")));

        assertThat(trip.query())
                .isEqualTo(new Query(HOME.text(), Map.of("day", "2020", "keys", List.of("a", "b", "c"))));
        assertThat(trip.name()).isEqualTo("home");
    }

    @Test
    void putsDifferentQuestionsSideBySide() {
        Query query = only(List.of(home("a", "2020"), posts("b"), home("c", "2021"), home("d", "2020")))
                .query();

        assertThat(query.text()).isEqualTo("""
                CALL () {
                UNWIND $q0_keys AS key RETURN key, {day: $q0_day} AS row
                }
                RETURN key, row, 0 AS part
                UNION ALL
                CALL () {
                UNWIND $q1_keys AS key RETURN key, {day: $q1_day} AS row
                }
                RETURN key, row, 1 AS part
                UNION ALL
                CALL () {
                UNWIND $q2_keys AS key RETURN key, {n: $q2_limit} AS row
                }
                RETURN key, row, 2 AS part""");
        assertThat(query.parameters().asMap())
                .isEqualTo(Map.of(
                        "q0_keys",
                        List.of("a", "d"),
                        "q0_day",
                        "2020",
                        "q1_keys",
                        List.of("c"),
                        "q1_day",
                        "2021",
                        "q2_keys",
                        List.of("b"),
                        "q2_limit",
                        5L));
    }

    @Test
    void handsOnWhatGoesWithEachKey() {
        Query query = only(List.of(
                        new Question(HOME, "a", Map.of(), Map.of("day", "2020")),
                        new Question(HOME, "b", Map.of(), Map.of("day", "2021"))))
                .query();

        assertThat(query.parameters().asMap())
                .isEqualTo(Map.of(
                        "keys",
                        List.of("a", "b"),
                        "inputs",
                        Map.of("a", Map.of("day", "2020"), "b", Map.of("day", "2021"))));
    }

    @Test
    void namesEachStatementOnceInOrder() {
        assertThat(only(List.of(posts("b"), home("a", "2020"), home("a", "2021")))
                        .name())
                .isEqualTo("home+posts");
    }

    @Test
    void goesTwiceOnlyWhereStatementsAreTooMany() {
        List<Question> questions = IntStream.range(0, 7)
                .mapToObj(i -> home("k" + i, "20" + (10 + i % 5)))
                .toList();

        assertThat(RoundTrip.plan(questions, 5)).hasSize(1);
        assertThat(RoundTrip.plan(questions, 3))
                .hasSize(2)
                .allSatisfy(
                        trip -> assertThat(trip.query().parameters().asMap()).isNotEmpty());
        assertThat(RoundTrip.plan(List.of(), 3)).isEmpty();
    }

    @Test
    void addsToATripAlreadyFullWhatItsStatementsAnswer() {
        List<RoundTrip> trips = RoundTrip.plan(List.of(home("a", "2020"), posts("b"), home("c", "2020")), 1);

        assertThat(trips).hasSize(2);
        assertThat(trips.get(0).query().parameters().get("keys").asList()).containsExactly("a", "c");
    }

    @Test
    void sortsRowsOfOneStatementByKey() {
        RoundTrip trip = only(List.of(home("a", "2020"), home("b", "2020"), home("none", "2020")));

        Map<Question, List<Row>> answers = trip.answers(List.of(row("b", "b1"), row("a", "a1"), row("b", "b2")));

        assertThat(names(answers, home("a", "2020"))).containsExactly("a1");
        assertThat(names(answers, home("b", "2020"))).containsExactly("b1", "b2");
        assertThat(names(answers, home("none", "2020"))).isEmpty();
    }

    @Test
    void tellsRowsOfOneKeyApartByTheirStatement() {
        RoundTrip trip = only(List.of(home("a", "2020"), home("a", "2021"), posts("a")));

        Map<Question, List<Row>> answers =
                trip.answers(List.of(row("a", "post", 2), row("a", "then", 0), row("a", "later", 1)));

        assertThat(names(answers, home("a", "2020"))).containsExactly("then");
        assertThat(names(answers, home("a", "2021"))).containsExactly("later");
        assertThat(names(answers, posts("a"))).containsExactly("post");
    }

    private static RoundTrip only(List<Question> questions) {
        List<RoundTrip> trips = RoundTrip.plan(questions, 12);
        assertThat(trips).hasSize(1);
        return trips.get(0);
    }

    private static Question home(String key, String day) {
        return new Question(HOME, key, Map.of("day", day));
    }

    private static Question posts(String key) {
        return new Question(POSTS, key, Map.of("limit", 5));
    }

    private static Record row(String key, String name) {
        return new InternalRecord(
                List.of("key", "row"), List.of(Values.value(key), Values.value(Map.of("name", name))));
    }

    private static Record row(String key, String name, int part) {
        return new InternalRecord(
                List.of("key", "row", "part"),
                List.of(Values.value(key), Values.value(Map.of("name", name)), Values.value(part)));
    }

    private static List<String> names(Map<Question, List<Row>> answers, Question question) {
        return answers.get(question).stream().map(row -> row.text("name")).toList();
    }
}
