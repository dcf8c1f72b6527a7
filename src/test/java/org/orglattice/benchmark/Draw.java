package org.orglattice.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Draws from a graph what to ask about.
 *
 * @param driver speaks with the database
 * @param day the day that is asked about
 * @param most how many of each kind
 */
record Draw(Driver driver, LocalDate day, int most) {

    private static final long SEED = 8;

    private static final String PROVINCE =
            "MATCH (o:Organization {kind: 'PROVINCE'}) WHERE o.synthetic RETURN o.id AS text";
    private static final String ORGANIZATIONS = """
            MATCH (o:Organization)
            WHERE o.synthetic AND o.kind IN $kinds AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
            """;
    private static final String WITH_MORE_THAN_A_PAGE = """
            AND 50 < COUNT {
              MATCH (a:Appointment)
              WHERE o.path < a.path < left(o.path, size(o.path) - 1) + '$'
                AND coalesce(a.since, '') <= $day < coalesce(a.until, '~')
            }
            """;
    private static final String MEMBERS = """
            MATCH (m:Member)-[:HOLDS]->(a:Appointment)
            WHERE m.synthetic AND m.named AND coalesce(a.since, '') <= $day < coalesce(a.until, '~')
            """;
    private static final String APPOINTMENTS = """
            MATCH (a:Appointment) WHERE $province + '#' <= a.path < $province + '$'
            RETURN a.path AS text ORDER BY a.path
            """;
    private static final List<String> NAMED =
            List.of("COMMUNITY", "COMPOUND", "PROPERTY_COMPANY", "PARTY_ORGANIZATION");

    Drawn draw() {
        String province = texts(PROVINCE, Map.of()).get(0);
        return new Drawn(
                province,
                organizations("SUB_DISTRICT", ""),
                organizations("COMMUNITY", WITH_MORE_THAN_A_PAGE),
                organizations("GRID", ""),
                some(texts(MEMBERS + "RETURN DISTINCT m.id AS text ORDER BY text", Map.of())),
                names(),
                deep(texts(APPOINTMENTS, Map.of("province", province))));
    }

    private List<String> organizations(String kind, String condition) {
        String ids = ORGANIZATIONS + condition + "RETURN o.id AS text ORDER BY text";
        return some(texts(ids, Map.of("kinds", List.of(kind))));
    }

    /** Half of them of people, half of organizations; without brackets and the like, of which Lucene makes something else. */
    private List<String> names() {
        List<String> people = texts(MEMBERS + "RETURN DISTINCT m.name AS text ORDER BY text", Map.of());
        List<String> organizations =
                texts(ORGANIZATIONS + "RETURN DISTINCT o.name AS text ORDER BY text", Map.of("kinds", NAMED));
        int half = Math.min(people.size(), organizations.size());
        return some(Stream.of(shuffled(people), shuffled(organizations))
                .flatMap(all -> all.stream().limit(Math.min(half, most)))
                .filter(name -> name.codePoints().allMatch(Character::isIdeographic))
                .toList());
    }

    /** Behind four fifths of the list, and not in its last pages. */
    private List<String> deep(List<String> paths) {
        return some(paths.subList(paths.size() * 4 / 5, paths.size() * 9 / 10));
    }

    private List<String> some(List<String> all) {
        return List.copyOf(shuffled(all).subList(0, Math.min(most, all.size())));
    }

    private static List<String> shuffled(List<String> all) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(SEED));
        return shuffled;
    }

    private List<String> texts(String statement, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            return session.run(statement, with(parameters))
                    .list(row -> row.get("text").asString());
        }
    }

    private Map<String, Object> with(Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("day", day.toString());
        return all;
    }
}
