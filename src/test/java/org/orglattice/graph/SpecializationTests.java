package org.orglattice.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpecializationTests {

    private static final Cypher PARTS = new Cypher("any", """
            UNWIND $keys AS key
            CALL (key) {
              WITH key WHERE NOT $walk AND $roles IS NULL
              MATCH (a {id: key + '}'})
              CALL (a) {
                MATCH (a)--(b) RETURN b
              UNION ALL
                MATCH (a)-->(b) RETURN b
              }
              RETURN a
            UNION ALL
              WITH key WHERE NOT $walk AND $roles IS NOT NULL
              MATCH (a {id: key, role: $roles})
              RETURN a
            UNION ALL
              WITH key WHERE $walk
              MATCH (a {id: key})
              RETURN a
            }
            RETURN key, a {.*} AS row""");

    @Test
    void keepsOnlyPartThatAppliesToArguments() {
        assertThat(text(PARTS, "walk", false, "roles", null)).isEqualTo("""
                UNWIND $keys AS key
                CALL (key) {
                  WITH key
                  MATCH (a {id: key + '}'})
                  CALL (a) {
                    MATCH (a)--(b) RETURN b
                  UNION ALL
                    MATCH (a)-->(b) RETURN b
                  }
                  RETURN a
                }
                RETURN key, a {.*} AS row""");
        assertThat(text(PARTS, "walk", false, "roles", "any")).isEqualTo("""
                UNWIND $keys AS key
                CALL (key) {
                  WITH key
                  MATCH (a {id: key, role: $roles})
                  RETURN a
                }
                RETURN key, a {.*} AS row""");
        assertThat(text(PARTS, "walk", true, "roles", "any")).isEqualTo("""
                UNWIND $keys AS key
                CALL (key) {
                  WITH key
                  MATCH (a {id: key})
                  RETURN a
                }
                RETURN key, a {.*} AS row""");
    }

    @Test
    void keepsPartsOfWhichNothingIsKnown() {
        assertThat(Specialization.of(PARTS, Map.of("day", "2026-01-01"))).isSameAs(PARTS);
        assertThat(text(PARTS, "roles", "any"))
                .contains(
                        "WHERE NOT $walk AND $roles IS NULL", "WHERE NOT $walk AND $roles IS NOT NULL", "WHERE $walk");
    }

    @Test
    void keepsPartThatStandsAloneThoughItGivesNothing() {
        var cypher = new Cypher("any", """
                CALL (o) {
                  WITH o WHERE $leaders
                  MATCH (o)--(m)
                  RETURN collect(m) AS leaders
                }""");

        assertThat(text(cypher, "leaders", false)).isEqualTo(cypher.text());
        assertThat(text(cypher, "leaders", true)).contains("  WITH o\n");
    }

    @Test
    void removesLastPartUpToTheEndOfTheStatement() {
        var cypher = new Cypher("any", """
                MATCH (a) RETURN a
                UNION ALL
                WITH one WHERE $more
                MATCH (a) RETURN a""");

        assertThat(text(cypher, "more", false)).isEqualTo("MATCH (a) RETURN a");
    }

    @Test
    void takesAwayConditionsThatHoldAnyway() {
        var cypher = new Cypher("any", """
                WHERE ($self OR o.path > lower)
                  AND ($name IS NULL OR o.name CONTAINS $name
                    OR coalesce(o.shortName, ')') CONTAINS $name)
                  AND ($vacant IS NULL OR $vacant = (p.seats > COUNT {
                    MATCH (p)--(a) WHERE ($kinds IS NULL OR a.kind IN $kinds)
                  }))
                RETURN o""");

        assertThat(text(cypher, "self", true, "name", null, "vacant", null, "kinds", null))
                .isEqualTo("""
                WHERE true
                  AND true
                  AND true
                RETURN o""");
        assertThat(text(cypher, "self", false, "name", "a", "vacant", false, "kinds", null))
                .isEqualTo("""
                WHERE (o.path > lower)
                  AND (o.name CONTAINS $name
                    OR coalesce(o.shortName, ')') CONTAINS $name)
                  AND ($vacant = (p.seats > COUNT {
                    MATCH (p)--(a) WHERE true
                  }))
                RETURN o""");
    }

    @Test
    void isTheSameForArgumentsThatDecideAlike() {
        assertThat(Specialization.of(PARTS, Map.of("walk", false, "roles", "one")))
                .isSameAs(Specialization.of(PARTS, Map.of("walk", false, "roles", "other", "day", "2026-01-01")));
    }

    private static String text(Cypher cypher, Object... namesAndArguments) {
        Map<String, Object> arguments = new HashMap<>();
        for (int at = 0; at < namesAndArguments.length; at += 2) {
            arguments.put((String) namesAndArguments[at], namesAndArguments[at + 1]);
        }
        return Specialization.of(cypher, arguments).text();
    }
}
