package org.orglattice.history;

import graphql.GraphQLContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Hides personal columns from everybody, and with them all of a row whose very being there tells of Party membership.
 */
@Component
class AlwaysHidden implements PersonalColumns {

    private static final Set<String> COLUMNS =
            Set.of("phone", "birth_year", "party_member", "national_id", "national_id_tail");

    @Override
    public Set<String> hidden(Change change, GraphQLContext reader) {
        return change.table().equals("memberships") && !isOpenlyOfATeam(change) ? allOf(change) : COLUMNS;
    }

    private static boolean isOpenlyOfATeam(Change change) {
        return cells(change).allMatch(cells -> "TEAM".equals(cells.get("kind")));
    }

    private static Set<String> allOf(Change change) {
        return new HashSet<>(
                cells(change).map(Map::keySet).flatMap(Collection::stream).toList());
    }

    private static Stream<Map<String, ?>> cells(Change change) {
        return Stream.<Map<String, ?>>of(
                change.before() == null ? Map.of("kind", "TEAM") : change.before(),
                change.after() == null ? Map.of("kind", "TEAM") : change.after());
    }
}
