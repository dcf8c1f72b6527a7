package org.orglattice.audit;

import java.util.List;

/** Which organizations hang in the air. */
final class UnattachedCases {

    private static final Situation AREA = Situation.of("UNATTACHED", "{}", """
            organizations
            id,   kind,         home
            area, SUB_DISTRICT,
            grid, GRID,         area
            """);

    private UnattachedCases() {}

    static List<AuditCase> cases() {
        return List.of(
                AREA.expecting("takes the rule's organization for a root", "SATISFIED area", "SATISFIED grid"),
                loose("ENTERPRISE")
                        .expecting(
                                "is missing where there is no home, in the rule's own data set",
                                "MISSING loose",
                                "SATISFIED area",
                                "SATISFIED grid"),
                loose("PROVINCE")
                        .expecting(
                                "takes a province for a root", "SATISFIED area", "SATISFIED grid", "SATISFIED loose"),
                loose("ENTERPRISE")
                        .parameters("{\"rootKinds\": [\"CITY\", \"ENTERPRISE\"]}")
                        .expecting("takes the root kinds given", "SATISFIED area", "SATISFIED grid", "SATISFIED loose"),
                loose("PROVINCE")
                        .parameters("{\"rootKinds\": [\"CITY\"]}")
                        .expecting("and no others", "MISSING loose", "SATISFIED area", "SATISFIED grid"),
                loose("ENTERPRISE")
                        .within("area")
                        .expecting(
                                "checks what lies in scope only, where the audit is narrowed",
                                "SATISFIED area",
                                "SATISFIED grid"),
                loose("ENTERPRISE").within("grid").expecting("however far", "SATISFIED grid"),
                loose("ENTERPRISE")
                        .with("""
                        organizations
                        id, dissolved
                        loose, 2024-07-01
                        """)
                        .expecting("does not check what exists no more", "SATISFIED area", "SATISFIED grid"),
                AREA.with("""
                        organizations
                        id, home_since
                        grid, 2024-07-02
                        """).expecting("goes by the homes of the day", "MISSING grid", "SATISFIED area"),
                AREA.with("""
                        organizations
                        id, kind, home, established
                        new, COMMUNITY, area, 2024-07-02
                        grid, GRID, new,
                        """).expecting("wants a home that exists", "MISSING grid", "SATISFIED area"),
                AREA.withOthers("""
                        organizations
                        id, kind
                        strange, ENTERPRISE
                        """)
                        .expecting("does not check what others own outside", "SATISFIED area", "SATISFIED grid"),
                AREA.withOthers("""
                        organizations
                        id,     kind,         home
                        city,   CITY,
                        part,   SUB_DISTRICT, city
                        inside, COMMUNITY,    part
                        """)
                        .with("""
                        rules
                        id, within
                        rule, part
                        """)
                        .expecting(
                                "checks what others own inside",
                                "MISSING area",
                                "SATISFIED grid",
                                "SATISFIED inside",
                                "SATISFIED part"));
    }

    private static Situation loose(String kind) {
        return AREA.with("""
                organizations
                id, kind
                loose, %s
                """.formatted(kind));
    }
}
