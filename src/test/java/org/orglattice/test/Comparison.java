package org.orglattice.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * Compares what the service answers as of a day with what {@link Reference} gives.
 */
public final class Comparison {

    private final GraphQlTester graphQl;
    private final ReferenceDay expected;
    private final ReferencePostings postings;
    private final LocalDate day;

    /**
     * Prepares a comparison.
     *
     * @param graphQl asks the service
     * @param reference what is expected
     * @param day the day
     */
    public Comparison(GraphQlTester graphQl, Reference reference, LocalDate day) {
        this.graphQl = graphQl;
        this.expected = reference.on(day);
        this.postings = reference.postingsOn(day);
        this.day = day;
    }

    /**
     * Compares all that is asked by the operation {@code OnADay}.
     *
     * @param place the id of the organization within which it is asked
     */
    public void within(String place) {
        GraphQlTester.Traversable answer = graphQl.documentName("OnADay")
                .variable("id", place)
                .variable("asOf", day.toString())
                .execute()
                .errors()
                .verify();
        compareStructure(place, answer);
        comparePostings(place, answer);
        compareCharts(place, answer);
    }

    private void compareStructure(String place, GraphQlTester.Traversable answer) {
        List<String> inside = List.copyOf(expected.within(place, false).keySet());
        assertThat(lines(answer, "organizations.edges[*].node", node -> text(node.get("id"))))
                .as("within %s on %s", place, day)
                .isEqualTo(inside);
        assertThat(lines(answer, "organization.descendants.edges[*].node", node -> text(node.get("id"))))
                .as("below %s on %s", place, day)
                .isEqualTo(inside.stream().skip(1).toList());
        assertThat(lines(
                        answer,
                        "organizations.edges[*].node",
                        node -> node.get("id") + " " + ids(node.get("ancestors")) + ids(node.get("superiors"))
                                + ids(node.get("children")) + ids(node.get("subordinates"))))
                .as("lines of each within %s on %s", place, day)
                .isEqualTo(inside.stream()
                        .map(id -> id + " " + expected.ancestors(id, false) + expected.ancestors(id, true)
                                + expected.children(id, false) + expected.children(id, true))
                        .toList());
    }

    private void comparePostings(String place, GraphQlTester.Traversable answer) {
        List<String> serving = postings.serving(place);
        assertThat(lines(
                        answer,
                        "organization.appointments.edges[*].node",
                        node -> ids(node.get("member")) + " " + ids(node.get("organization")) + " "
                                + text(((Map<?, ?>) node.get("role")).get("code"))))
                .as("who serves within %s on %s", place, day)
                .containsExactlyInAnyOrderElementsOf(serving);
        assertThat(lines(answer, "members.edges[*].node", node -> text(node.get("id"))))
                .as("members within %s on %s", place, day)
                .containsExactlyInAnyOrderElementsOf(postings.members(place));
        assertThat(lines(
                        answer,
                        "crossPostings.edges[*].node",
                        node -> ids(node.get("member")) + " " + node.get("organizationCount")))
                .as("cross-postings within %s on %s", place, day)
                .containsExactlyInAnyOrderElementsOf(postings.crossPostings(place, null, 2));
        assertThat(lines(answer, "interlocks.edges[*].node", Comparison::interlock))
                .as("interlocks within %s on %s", place, day)
                .containsExactlyInAnyOrderElementsOf(postings.interlocks(place, null, null, 1));
        assertThat(lines(
                        answer,
                        "crossPostingMatrix[*]",
                        cell -> cell.get("a") + " " + cell.get("b") + " " + cell.get("members") + " "
                                + cell.get("pairs")))
                .as("matrix within %s on %s", place, day)
                .containsExactlyInAnyOrderElementsOf(postings.matrix(place));
    }

    private void compareCharts(String place, GraphQlTester.Traversable answer) {
        Function<Map<String, Object>, String> line = node -> ids(node.get("organization")) + " " + node.get("depth")
                + " " + node.get("childCount") + " " + node.get("headcount");
        assertThat(lines(answer, "home.nodes[*]", line))
                .as("chart of %s on %s", place, day)
                .containsExactlyInAnyOrderElementsOf(postings.chart(place, false, 16));
        assertThat(lines(answer, "party.nodes[*]", line))
                .as("Party chart of %s on %s", place, day)
                .containsExactlyInAnyOrderElementsOf(postings.chart(place, true, 16));
    }

    private static String interlock(Map<String, Object> node) {
        String pair = List.of(ids(node.get("a")), ids(node.get("b"))).stream()
                .sorted()
                .collect(Collectors.joining(" "));
        List<?> shared = (List<?>) node.get("shared");
        assertThat(node).containsEntry("sharedCount", shared.size());
        return pair + " " + shared.stream().map(Comparison::ids).sorted().toList();
    }

    private static List<String> lines(
            GraphQlTester.Traversable answer, String path, Function<Map<String, Object>, String> line) {
        return answer.path(path).entityList(new ParameterizedTypeReference<Map<String, Object>>() {}).get().stream()
                .map(line)
                .toList();
    }

    private static String text(Object value) {
        return String.valueOf(value);
    }

    /** The id of an object, or those of a list or of a connection. */
    private static String ids(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Comparison::ids).toList().toString();
        }
        Map<?, ?> object = (Map<?, ?>) value;
        if (object.get("edges") instanceof List<?> edges) {
            return edges.stream()
                    .map(edge -> ids(((Map<?, ?>) edge).get("node")))
                    .toList()
                    .toString();
        }
        return text(object.get("id"));
    }
}
