package org.orglattice.audit;

import java.util.List;

/** Whether organizations have the bodies that they ought to have. */
final class EstablishedCases {

    private static final Situation COMPOUND = Situation.of("ESTABLISHED", "{}", """
            organizations
            id,       kind,         home
            area,     SUB_DISTRICT,
            compound, COMPOUND,     area
            """);

    private static final Situation PARTY = Situation.of("ESTABLISHED", """
            {"subject": {"kind": "PARTY_ORGANIZATION", "levels": ["COMMITTEE"]},
             "body": {"kind": "PARTY_ORGANIZATION", "levels": ["BRANCH"]}, "by": "REPORTS_TO"}""", """
            organizations
            id,        kind,               home, party_level, reports_to, reports_since
            area,      SUB_DISTRICT,       ,     ,            ,
            committee, PARTY_ORGANIZATION, area, COMMITTEE,   ,
            general,   PARTY_ORGANIZATION, area, GENERAL_BRANCH, committee,
            branch,    PARTY_ORGANIZATION, area, BRANCH,      general,
            """);

    private static final String SERVED = """
            organizations
            id,    kind
            hired, PROPERTY_COMPANY
            keeps, PROPERTY_COMPANY

            links
            from,  type,   to,       mode
            hired, SERVES, compound, CONTRACT
            keeps, SERVES, compound, CUSTODY
            """;

    private static final String JOINED = """
            organizations
            id,    kind,               party_level
            joint, PARTY_ORGANIZATION, JOINT_BRANCH

            links
            from,     type,            to,    since
            compound, PARTICIPATES_IN, joint, 2024-07-01
            """;

    private static final String BRANCH = """
            organizations
            id,     kind,               home,     party_level
            branch, PARTY_ORGANIZATION, compound, BRANCH
            """;

    private EstablishedCases() {}

    static List<AuditCase> cases() {
        return List.of(
                branch("'HOME'").expecting("is missing without a body", "MISSING compound"),
                branch("'HOME'").with(BRANCH).expecting("HOME finds bodies at the subject", "SATISFIED compound"),
                branch("'HOME'")
                        .with(BRANCH)
                        .with("""
                        organizations
                        id, kind, home
                        house, GRID, compound
                        branch, PARTY_ORGANIZATION, house
                        """)
                        .expecting("HOME finds none at a place below", "MISSING compound"),
                branch("'HOME'")
                        .with(BRANCH)
                        .with("""
                        organizations
                        id, dissolved
                        branch, 2024-07-01
                        """)
                        .expecting("does not count a body that exists no more", "MISSING compound"),
                branch("'HOME'")
                        .with(BRANCH)
                        .with("""
                        organizations
                        id, party_level
                        branch, GROUP
                        """)
                        .expecting("does not count a body of another level", "MISSING compound"),
                branch("'PARTICIPATES_IN'")
                        .with(JOINED)
                        .expecting("PARTICIPATES_IN finds bodies that the subject takes part in", "SATISFIED compound"),
                branch("'PARTICIPATES_IN'")
                        .with(JOINED)
                        .on("2024-06-30")
                        .expecting("PARTICIPATES_IN goes by the day", "MISSING compound"),
                branch("'HOME'").with(JOINED).expecting("does not count ways that are not given", "MISSING compound"),
                branch("['HOME', 'PARTICIPATES_IN']")
                        .with(JOINED)
                        .expecting("takes any of several ways", "SATISFIED compound"),
                branch("['HOME', 'PARTICIPATES_IN'], 'min': 2")
                        .with(JOINED)
                        .with(BRANCH)
                        .expecting("counts bodies found in different ways", "SATISFIED compound"),
                branch("['HOME', 'PARTICIPATES_IN'], 'min': 2")
                        .with(BRANCH)
                        .with("""
                        links
                        from, type, to
                        compound, PARTICIPATES_IN, branch
                        """)
                        .expecting("counts a body found in several ways once", "PARTIAL compound"),
                branch("'PARTICIPATES_IN'")
                        .with(JOINED)
                        .with("""
                        links
                        from, type, to, until
                        joint, PARTICIPATES_IN, compound, 2024-07-01
                        compound, PARTICIPATES_IN, area,
                        """)
                        .on("2024-06-30")
                        .expecting("PARTICIPATES_IN runs one way", "MISSING compound"),
                company("'SERVES', 'min': 2")
                        .with(SERVED)
                        .expecting("SERVES finds bodies that serve the subject", "SATISFIED compound"),
                company("'SERVES', 'modes': ['CUSTODY'], 'min': 2")
                        .with(SERVED)
                        .expecting("SERVES goes by the modes given", "PARTIAL compound"),
                company("'SERVES', 'modes': ['PUBLIC']")
                        .with(SERVED)
                        .expecting("SERVES counts none of other modes", "MISSING compound"),
                company("['SERVES', 'HOME'], 'modes': ['PUBLIC']")
                        .with(SERVED)
                        .with("""
                        organizations
                        id, home
                        keeps, compound
                        """)
                        .expecting("modes narrow no other way", "SATISFIED compound"),
                PARTY.expecting("REPORTS_TO finds direct reports only", "MISSING committee"),
                PARTY.with("""
                        organizations
                        id, reports_to
                        branch, committee
                        """).expecting("REPORTS_TO finds who reports to the subject", "SATISFIED committee"),
                PARTY.with("""
                        organizations
                        id, reports_to, reports_since
                        branch, committee, 2024-07-02

                        links
                        from, type, to, until
                        branch, REPORTS_TO, general, 2024-07-02
                        """).expecting("REPORTS_TO goes by the Party line of the day", "MISSING committee"),
                company("'SERVES'").with("""
                        organizations
                        id, dissolved
                        compound, 2024-07-01
                        """).expecting("does not check a subject that exists no more"));
    }

    private static Situation branch(String by) {
        return COMPOUND.parameters(
                ("{'subject': {'kind': 'COMPOUND'}, 'body': {'kind': 'PARTY_ORGANIZATION', 'levels': ['BRANCH',"
                                + " 'JOINT_BRANCH']}, 'by': " + by + "}")
                        .replace('\'', '"'));
    }

    private static Situation company(String by) {
        return COMPOUND.parameters(
                ("{'subject': {'kind': 'COMPOUND'}, 'body': {'kind': 'PROPERTY_COMPANY'}, 'by': " + by + "}")
                        .replace('\'', '"'));
    }
}
