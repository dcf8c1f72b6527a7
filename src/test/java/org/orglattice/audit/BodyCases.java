package org.orglattice.audit;

import java.util.List;

/** Which organizations a body means. */
final class BodyCases {

    private static final Situation ALL = Situation.of("SIZE_RANGE", "{}", """
            organizations
            id,      kind,               home,     party_level, grid_level
            area,    SUB_DISTRICT,       ,         ,
            c,       COMPOUND,           area,     ,
            g1,      GRID,               area,     ,            1
            g2,      GRID,               g1,       ,            2
            g3,      GRID,               g2,       ,            3
            g,       GRID,               area,     ,
            branch,  PARTY_ORGANIZATION, c,        BRANCH,
            joint,   PARTY_ORGANIZATION, g1,       JOINT_BRANCH,
            group,   PARTY_ORGANIZATION, branch,   GROUP,
            party,   PARTY_ORGANIZATION, c,        ,
            """);

    private BodyCases() {}

    static List<AuditCase> cases() {
        return List.of(
                meaning("{'kind': 'COMPOUND'}").expecting("goes by kind", "MISSING c"),
                meaning("{'kind': 'GRID'}")
                        .expecting(
                                "takes any level, and none, where levels are left out",
                                "MISSING g",
                                "MISSING g1",
                                "MISSING g2",
                                "MISSING g3"),
                meaning("{'kind': 'GRID', 'levels': [1, 3]}")
                        .expecting("takes the grid levels listed", "MISSING g1", "MISSING g3"),
                meaning("{'kind': 'GRID', 'levels': [1, 2, 3]}")
                        .expecting(
                                "has no list that a body without a level matches",
                                "MISSING g1",
                                "MISSING g2",
                                "MISSING g3"),
                meaning("{'kind': 'PARTY_ORGANIZATION', 'levels': ['BRANCH', 'JOINT_BRANCH']}")
                        .expecting("takes the Party levels listed", "MISSING branch", "MISSING joint"),
                meaning("{'kind': 'PARTY_ORGANIZATION', 'homeKinds': ['COMPOUND']}")
                        .expecting("takes bodies with a home of the kinds listed", "MISSING branch", "MISSING party"),
                meaning("{'kind': 'PARTY_ORGANIZATION', 'levels': ['BRANCH', 'GROUP'],"
                                + " 'homeKinds': ['COMPOUND', 'GRID']}")
                        .expecting("asks for level and home at once", "MISSING branch"),
                meaning("{'kind': 'SUB_DISTRICT', 'homeKinds': ['CITY']}")
                        .expecting("takes no body without a home where home kinds are listed"),
                meaning("{'kind': 'PARTY_ORGANIZATION', 'homeKinds': ['GRID']}")
                        .with("""
                        organizations
                        id, home, home_since
                        joint, g1, 2024-07-01
                        party, g1, 2023

                        links
                        from, type, to, until
                        joint, PART_OF, c, 2024-07-01
                        """)
                        .expecting("asks for the home of the day", "MISSING joint", "MISSING party"));
    }

    private static Situation meaning(String subject) {
        return ALL.parameters("{'subject': %s, 'measure': 'households', 'min': 1}"
                .formatted(subject)
                .replace('\'', '"'));
    }
}
