package org.orglattice.audit;

import java.util.List;

/** How many posts one member may hold. */
final class ConcurrentLimitCases {

    private static final Situation TWO = Situation.of("CONCURRENT_LIMIT", """
            {"max": 2}""", """
            organizations
            id,      kind,         home
            area,    SUB_DISTRICT,
            station, SERVICE_STATION, area
            outside, INSTITUTION,

            members
            id
            li
            """);

    private ConcurrentLimitCases() {}

    static List<AuditCase> cases() {
        return List.of(
                TWO.expecting("does not check who holds nothing"),
                held("station, STAFF, , ,").expecting("is satisfied below the limit", "SATISFIED li"),
                held("station, STAFF, true, ,", "area, STAFF, , ,")
                        .expecting("is satisfied at the limit", "SATISFIED li"),
                held("station, STAFF, true, ,", "area, STAFF, , ,", "area, HEAD, , ,")
                        .expecting("counts the primary post, and two at one organization", "VIOLATION li"),
                held("station, STAFF, , ,", "outside, STAFF, , ,", "outside, HEAD, , ,")
                        .expecting("counts posts outside", "VIOLATION li"),
                held("outside, STAFF, , ,", "outside, HEAD, , ,", "outside, SUPERVISOR, , ,")
                        .expecting("does not check who has none inside"),
                held("station, STAFF, , ,", "area, STAFF, , ,", "area, HEAD, , 2020, 2024-07-01")
                        .expecting("does not count what has ended", "SATISFIED li"),
                held("station, STAFF, , ,", "area, STAFF, , ,", "area, HEAD, , 2024-07-02,")
                        .expecting("does not count what is to come", "SATISFIED li"),
                held("station, STAFF, , 2020, 2024-07-01", "outside, HEAD, , ,")
                        .expecting("does not check who has left"),
                held("station, STAFF, , ,", "area, STAFF, , ,", "outside, STAFF, , 2020,")
                        .with("""
                                organizations
                                id, established
                                outside, 2024-07-02
                                """)
                        .expecting("does not count a post at what does not exist yet", "SATISFIED li"),
                TWO.with("""
                        memberships
                        member, organization, kind
                        li, area, TEAM
                        """).expecting("does not check who belongs without a post"),
                TWO.with("""
                        posts
                        id, organization, role, seats
                        post, area, STAFF, 3

                        appointments
                        member, post, since
                        li, post,
                        li, post, 2021
                        li, post, 2022
                        """).expecting("counts appointments, not posts", "VIOLATION li"));
    }

    private static Situation held(String... holdings) {
        StringBuilder rows = new StringBuilder("appointments\nmember, organization, role, primary, since, until\n");
        for (String holding : holdings) {
            rows.append("li, ").append(holding).append('\n');
        }
        return TWO.with(rows.toString());
    }
}
