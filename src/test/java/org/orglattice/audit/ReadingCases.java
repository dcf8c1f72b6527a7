package org.orglattice.audit;

import java.util.List;

/** Where the documentation can be read in more than one way: how the reference reads it. */
final class ReadingCases {

    private static final String ALLIANCES = """
            {"a": {"kind": "ALLIANCE", "roles": ["CHAIRPERSON"]}, "b": {"kind": "ALLIANCE", "roles": ["CHAIRPERSON"]},
             "pairing": "SIBLING"}""";

    private static final String CHAIR_AND_DEPUTY = """
            {"a": {"kind": "ALLIANCE", "roles": ["CHAIRPERSON"]},
             "b": {"kind": "ALLIANCE", "roles": ["DEPUTY_CHAIRPERSON"]}, "pairing": "SIBLING"}""";

    private static final String PARTY_IN_PARTY = """
            {"a": {"kind": "PARTY_ORGANIZATION"}, "b": {"kind": "PARTY_ORGANIZATION"}, "pairing": "HOST"}""";

    private static final String STATIONS = """
            {"a": {"kind": "SERVICE_STATION"}, "b": {"kind": "SERVICE_STATION"}, "pairing": "SERVICE"}""";

    private static final String ROWS = """
            organizations
            id,      kind,               home
            area,    SUB_DISTRICT,
            x,       ALLIANCE,           area
            y,       ALLIANCE,           area
            station, SERVICE_STATION,    area
            upper,   PARTY_ORGANIZATION, area
            below,   PARTY_ORGANIZATION, upper

            links
            from,    type,   to
            station, SERVES, area

            members
            id, name
            li, 李
            wu, 李
            """;

    private ReadingCases() {}

    static List<AuditCase> cases() {
        return List.of(
                chairing("EX_OFFICIO", "li, y, CHAIRPERSON")
                        .parameters(ALLIANCES)
                        .expecting(
                                "EX_OFFICIO checks each post, also of bodies that match either way round",
                                "SATISFIED x:CHAIRPERSON y: li",
                                "SATISFIED y:CHAIRPERSON x: li"),
                chairing("FORBIDDEN_OVERLAP", "li, y, DEPUTY_CHAIRPERSON")
                        .parameters(CHAIR_AND_DEPUTY)
                        .expecting("roles of a are those at the lesser id", "VIOLATION x y: li"),
                Situation.of("FORBIDDEN_OVERLAP", CHAIR_AND_DEPUTY, ROWS)
                        .with("""
                        appointments
                        member, organization, role
                        li, y, CHAIRPERSON
                        li, x, DEPUTY_CHAIRPERSON
                        """)
                        .expecting("also where the roles lie the other way round", "SATISFIED x y"),
                Situation.of("FORBIDDEN_OVERLAP", PARTY_IN_PARTY, ROWS)
                        .expecting("the lesser id is A with HOST too", "SATISFIED below upper"),
                Situation.of("FORBIDDEN_OVERLAP", PARTY_IN_PARTY, ROWS)
                        .with("""
                        organizations
                        id,   kind,               home
                        a-up, PARTY_ORGANIZATION, area
                        below, PARTY_ORGANIZATION, a-up
                        """)
                        .expecting("be it the home of the other", "SATISFIED a-up below"),
                Situation.of("FORBIDDEN_OVERLAP", STATIONS, ROWS)
                        .expecting("a body that serves its own home is not paired with itself"),
                Situation.of("FIGURE_RECONCILED", "{}", ROWS)
                        .with("""
                        figures
                        organization, metric, value, as_of, counts
                        area, m, 2, 2024, ALLIANCE
                        area, m, 3, 2024-01, ALLIANCE
                        """)
                        .expecting(
                                "figures of one and the same day are all the latest", "PARTIAL area", "SATISFIED area"),
                Situation.of("POSSIBLE_DUPLICATE", "{}", ROWS)
                        .with("""
                        appointments
                        member, organization, role, since, until
                        li, x, STAFF, 2020, 2020
                        wu, x, STAFF, ,
                        """)
                        .expecting("an appointment that never was current has begun", "PARTIAL li wu"));
    }

    private static Situation chairing(String template, String other) {
        return Situation.of(template, "{}", ROWS).with("""
                appointments
                member, organization, role
                li, x, CHAIRPERSON
                %s
                """.formatted(other));
    }
}
