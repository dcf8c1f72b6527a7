package org.orglattice.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionTests {

    private final Projection projection = new Projection(
            Map.of("row", Set.of("id"), "member", Set.of("name", "id"), "members", Set.of("id")), Set.of("role"));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            RETURN key, a {.*} AS row                             ; RETURN key, a {.id} AS row
            RETURN a {.*, at: at, member: m {.*}} AS row          ; RETURN a {.id, at: at, member: m {.id, .name}} AS row
            RETURN {member: m {.*, post: p {.*}}} AS row          ; RETURN {member: m {.id, .name, post: p {.*}}} AS row
            RETURN collect(m {.*}) AS members                     ; RETURN collect(m {.id}) AS members
            RETURN {members: [m IN found | m {.*}]} AS row      ; RETURN {members: [m IN found | m {.id}]} AS row
            WITH collect(a {.*}) AS others RETURN others AS row   ; WITH collect(a {.*}) AS others RETURN others AS row
            RETURN head(COLLECT { RETURN r {.*} }) AS row         ; RETURN head(COLLECT { RETURN r {.*} }) AS row
            """)
    void readsWhatIsWantedOfEachNodeByItsNameInTheRow(String statement, String narrowed) {
        assertThat(projection.of(new Cypher("x", statement)).text()).isEqualTo(narrowed);
    }

    @Test
    void looksUpNoNodeThatNobodyWants() {
        String statement = """
                UNWIND $roles AS role
                MATCH (a:Appointment {role: role})
                CALL (a) { MATCH (a)-[:TO]->(p:Post) RETURN p {.*} AS post }
                CALL (a) { MATCH (r:Role {code: a.role}) RETURN r {.*} AS role }
                RETURN key, a {.*, post: post, role: role, roleCount: 1} AS row""";

        assertThat(projection.of(new Cypher("x", statement)).text()).isEqualTo("""
                UNWIND $roles AS role
                MATCH (a:Appointment {role: role})
                CALL (a) { MATCH (a)-[:TO]->(p:Post) RETURN p {.*} AS post }
                RETURN key, a {.id, post: post, role: null, roleCount: 1} AS row""");
    }

    @Test
    void keepsNameAndSolitudeOfTheStatement() {
        assertThat(projection.of(new Cypher("x/y", "RETURN a {.*} AS row", true)))
                .isEqualTo(new Cypher("x/y", "RETURN a {.id} AS row", true));
    }
}
