package org.orglattice.query;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * A page of a list, as the answer to a request has it.
 *
 * @param numbers the numbers that the rows have in their ids
 */
record ListPage(
        List<Integer> numbers,
        List<String> cursors,
        boolean hasPrevious,
        boolean hasNext,
        @Nullable String start,
        @Nullable String end,
        @Nullable Integer total) {

    static final ListPage EMPTY = new ListPage(List.of(), List.of(), false, false, null, null, null);

    private static final Pattern NUMBER = Pattern.compile("p/\\D+(\\d)");

    /** Takes the page out of an answer in which it is called {@code list}. */
    static ListPage of(GraphQlTester.Traversable answer) {
        Map<String, Object> data = answer.path("$")
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
        Map<?, ?> list = find((Map<?, ?>) data.get("data"));
        Map<?, ?> info = (Map<?, ?>) list.get("pageInfo");
        List<?> edges = (List<?>) list.get("edges");
        return new ListPage(
                edges.stream()
                        .map(edge -> number(((Map<?, ?>) edge).get("node")))
                        .toList(),
                edges.stream()
                        .map(edge -> (String) ((Map<?, ?>) edge).get("cursor"))
                        .toList(),
                (boolean) info.get("hasPreviousPage"),
                (boolean) info.get("hasNextPage"),
                (String) info.get("startCursor"),
                (String) info.get("endCursor"),
                (Integer) list.get("totalCount"));
    }

    /** What the page of these rows is where it tells right how it lies in its list. */
    ListPage lying(boolean behindOthers, boolean beforeOthers, int all) {
        String start = cursors.isEmpty() ? null : cursors.get(0);
        String end = cursors.isEmpty() ? null : cursors.get(cursors.size() - 1);
        return new ListPage(numbers, cursors, behindOthers, beforeOthers, start, end, all);
    }

    private static Map<?, ?> find(Map<?, ?> object) {
        return (Map<?, ?>) (object.containsKey("list") ? object : (Map<?, ?>) object.get("organization")).get("list");
    }

    private static int number(Object row) {
        return NUMBER.matcher(String.valueOf(row))
                .results()
                .findFirst()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .orElseThrow();
    }
}
