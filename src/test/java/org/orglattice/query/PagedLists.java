package org.orglattice.query;

import java.util.Map;
import java.util.TreeMap;
import org.orglattice.test.NumberedPlaces;

/** All lists of the schema that have pages, asked of {@link NumberedPlaces}. */
final class PagedLists {

    private PagedLists() {}

    /** The selection of each, by a name. */
    static Map<String, String> all() {
        Map<String, String> lists = new TreeMap<>();
        lists.put("organizations", root("organizations(within: \"p\", filter: {kinds: [COMMUNITY]}, %s)", "id"));
        lists.put("all organizations", root("organizations(filter: {kinds: [COMMUNITY]}, %s)", "id"));
        lists.put("members", root("members(within: \"p\", %s)", "id"));
        lists.put("crossPostings", root("crossPostings(within: \"p\", %s)", "member { id }"));
        lists.put("interlocks", root("interlocks(within: \"p\", %s)", "a { id } b { id }"));
        lists.put("children", of("p", "children(kinds: [COMMUNITY], %s)", "id"));
        lists.put("descendants", of("p", "descendants(kinds: [COMMUNITY], %s)", "id"));
        lists.put("descendants to a depth", of("p", "descendants(kinds: [COMMUNITY], maxDepth: 1, %s)", "id"));
        lists.put("subordinates", of("p/party", "children(line: PARTY, %s)", "id"));
        lists.put("all subordinates", of("p/party", "descendants(line: PARTY, %s)", "id"));
        lists.put("posts", of("p", "posts(includeDescendants: true, roles: [\"DIRECTOR\"], %s)", "id"));
        lists.put(
                "appointments",
                of("p", "appointments(includeDescendants: true, roles: [\"DIRECTOR\"], %s)", "member { id }"));
        lists.put("memberships", of("p/party", "memberships(%s)", "member { id }"));
        return lists;
    }

    private static String root(String call, String row) {
        return list(call, "first: $first, after: $after, asOf: $asOf", row);
    }

    private static String of(String id, String call, String row) {
        return "organization(id: \"" + id + "\", asOf: $asOf) { " + list(call, "first: $first, after: $after", row)
                + " }";
    }

    private static String list(String call, String page, String row) {
        return "list: " + call.formatted(page) + " { edges { cursor node { " + row + " } } "
                + "pageInfo { hasPreviousPage hasNextPage startCursor endCursor } totalCount }";
    }
}
