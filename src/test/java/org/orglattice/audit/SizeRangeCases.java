package org.orglattice.audit;

import java.util.List;

/** Whether sizes lie in their range. */
final class SizeRangeCases {

    private static final Situation GRID = Situation.of("SIZE_RANGE", "{}", """
            organizations
            id,   kind,         home, grid_level
            area, SUB_DISTRICT, ,
            grid, GRID,         area, 1
            """);

    private SizeRangeCases() {}

    static List<AuditCase> cases() {
        return List.of(
                sized("households", "299", "'min': 300, 'max': 500").expecting("is violated below", "VIOLATION grid"),
                sized("households", "300", "'min': 300, 'max': 500").expecting("takes the least", "SATISFIED grid"),
                sized("households", "500", "'min': 300, 'max': 500").expecting("takes the most", "SATISFIED grid"),
                sized("households", "501", "'min': 300, 'max': 500").expecting("is violated above", "VIOLATION grid"),
                sized("households", "", "'min': 300, 'max': 500")
                        .expecting("is missing where not stated", "MISSING grid"),
                sized("households", "0", "'min': 1").expecting("takes 0 for stated", "VIOLATION grid"),
                sized("population", "0", "'max': 0").expecting("needs no least", "SATISFIED grid"),
                sized("population", "9000", "'min': 1").expecting("needs no most", "SATISFIED grid"),
                sized("area_km2", "0.25", "'max': 0.25").expecting("measures areas", "SATISFIED grid"),
                sized("area_km2", "0.26", "'max': 0.25").expecting("measures them exactly", "VIOLATION grid"),
                sized("full_members", "3", "'min': 3").expecting("counts full members as stated", "SATISFIED grid"),
                sized("households", "400", "'min': 300")
                        .on("1990-01-01")
                        .expecting("takes the number on record on every day", "SATISFIED grid"),
                holders("'min': 1").expecting("counts nobody as 0 holders, which is stated", "VIOLATION grid"),
                holders("'max': 0").expecting("which may be right", "SATISFIED grid"),
                holders("'min': 2, 'max': 2")
                        .with("""
                        members
                        id
                        li
                        he
                        wu

                        appointments
                        member, organization, role, since, until
                        li, grid, GRID_HEAD, ,
                        li, grid, STAFF, ,
                        he, grid, STAFF, 2024-07-01,
                        wu, grid, STAFF, 2020, 2024-07-01
                        wu, area, STAFF, ,

                        memberships
                        member, organization, kind
                        wu, grid, TEAM
                        """)
                        .expecting("counts distinct members with a current post there", "SATISFIED grid"));
    }

    private static Situation sized(String measure, String size, String range) {
        return measured(measure, range).with("""
                organizations
                id, %s
                grid, %s
                """.formatted(measure, size));
    }

    private static Situation holders(String range) {
        return measured("holders", range);
    }

    private static Situation measured(String measure, String range) {
        return GRID.parameters("{'subject': {'kind': 'GRID', 'levels': [1]}, 'measure': '%s', %s}"
                .formatted(measure, range)
                .replace('\'', '"'));
    }
}
