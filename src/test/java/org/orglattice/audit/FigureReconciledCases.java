package org.orglattice.audit;

import java.util.List;

/** Whether figures agree with what is recorded. */
final class FigureReconciledCases {

    private static final Situation AREA = Situation.of("FIGURE_RECONCILED", "{}", """
            organizations
            id,      kind,               home,     party_level, grid_level, dissolved
            area,    COMMUNITY,          city,     ,            ,
            city,    CITY,               ,         ,            ,
            sub,     COMMUNITY,          area,     ,            ,
            g1,      GRID,               area,     ,            1,
            g2,      GRID,               g1,       ,            2,
            g3,      GRID,               sub,      ,            1,
            g4,      GRID,               area,     ,            1,          2024-07-01
            branch,  PARTY_ORGANIZATION, sub,      BRANCH,      ,
            beside,  GRID,               city,     ,            1,

            members
            id
            li
            he
            wu
            xu
            """);

    private static final String PEOPLE = """
            appointments
            member, organization, role, until
            li, area, STAFF,
            li, g2, GRID_HEAD,
            xu, beside, STAFF,
            xu, area, HEAD, 2024-07-01

            memberships
            member, organization, kind, until
            li, branch, ROSTER,
            he, branch, ROSTER,
            he, area, CHECK_IN,
            wu, g3, TEAM, 2024-07-02
            xu, g1, TEAM, 2024-07-01
            xu, g4, TEAM,
            """;

    private FigureReconciledCases() {}

    static List<AuditCase> cases() {
        return List.of(
                figure("3", "EXACT", "GRID").expecting("counts what exists below on the day", "SATISFIED area"),
                figure("4", "EXACT", "GRID").on("2024-06-30").expecting("which changes", "SATISFIED area"),
                figure("1", "EXACT", "COMMUNITY").expecting("leaves the organization itself out", "SATISFIED area"),
                figure("2", "EXACT", "GRID/1").expecting("counts a grid level", "SATISFIED area"),
                figure("1", "EXACT", "PARTY_ORGANIZATION/BRANCH").expecting("counts a Party level", "SATISFIED area"),
                figure("3", "", "GRID").expecting("takes no qualifier for EXACT", "SATISFIED area"),
                figure("2", "EXACT", "GRID").expecting("is violated by more than stated", "VIOLATION area"),
                figure("4", "EXACT", "GRID").expecting("is partly there with fewer", "PARTIAL area"),
                figure("4", "EXACT", "ALLIANCE").expecting("is missing with nothing", "MISSING area"),
                figure("0", "EXACT", "ALLIANCE").expecting("agrees on nothing", "SATISFIED area"),
                figure("3", "", "").expecting("does not check a figure that counts nothing"),
                figure("5", "OVER", "GRID").expecting("OVER is partly there with fewer", "PARTIAL area"),
                figure("3", "OVER", "GRID").expecting("OVER agrees with as many", "SATISFIED area"),
                figure("2", "OVER", "GRID").expecting("OVER agrees with more", "SATISFIED area"),
                figure("3", "UNDER", "GRID").expecting("UNDER agrees with as many", "SATISFIED area"),
                figure("9", "UNDER", "ALLIANCE").expecting("UNDER agrees with nothing", "SATISFIED area"),
                figure("2", "UNDER", "GRID").expecting("UNDER is violated by more", "VIOLATION area"),
                figure("3.3", "ABOUT", "GRID").expecting("ABOUT agrees within a tenth", "SATISFIED area"),
                figure("3.4", "ABOUT", "GRID").expecting("ABOUT is partly there beyond that", "PARTIAL area"),
                figure("2.5", "ABOUT", "GRID")
                        .expecting("ABOUT is violated beyond that on the other side", "VIOLATION area"),
                figure("2.5", "ABOUT", "GRID")
                        .parameters("{\"tolerance\": 0.2}")
                        .expecting("ABOUT takes the tolerance given", "SATISFIED area"),
                figure("10", "ABOUT", "GRID")
                        .parameters("{\"tolerance\": 0.7}")
                        .expecting("ABOUT takes the tolerance itself in", "SATISFIED area"),
                figure("3", "EXACT", "MEMBER")
                        .with(PEOPLE)
                        .expecting(
                                "counts members with a post or membership there or below, each once", "SATISFIED area"),
                figure("3", "EXACT", "GRID")
                        .parameters("{\"metrics\": [\"other\"]}")
                        .expecting("does not check metrics that are not listed"),
                figure("3", "EXACT", "GRID")
                        .parameters("{\"metrics\": [\"other\", \"m\"]}")
                        .expecting("checks those that are", "SATISFIED area"),
                several("m, 2, 2023, GRID", "m, 3, 2024, GRID")
                        .expecting("checks the latest of several", "SATISFIED area"),
                several("m, 3, 2024-07-01, GRID", "m, 2, 2024-07-02, GRID")
                        .expecting("that does not lie after the day", "SATISFIED area"),
                several("m, 3, 2024-07-02, GRID").expecting("checks none that lies after it"),
                several("m, 3, 1990, GRID", "m, 2, , GRID")
                        .expecting("takes one without a day for the earliest", "SATISFIED area"),
                several("m, 3, , GRID").expecting("which is checked where it is alone", "SATISFIED area"),
                several("m, 3, 2024, GRID", "m, 2, 2023, GRID/1", "n, 4, 2023, GRID")
                        .expecting(
                                "checks each metric and each thing counted",
                                "PARTIAL area",
                                "SATISFIED area",
                                "SATISFIED area"),
                figure("3", "EXACT", "GRID")
                        .with("""
                        figures
                        organization, metric, value, counts
                        city, m, 9, GRID
                        sub, m, 2, GRID
                        g4, m, 2, GRID
                        """)
                        .expecting("takes a figure by its organization", "PARTIAL sub", "SATISFIED area"));
    }

    private static Situation figure(String value, String qualifier, String counts) {
        return AREA.with("""
                figures
                organization, metric, value, qualifier, counts
                area, m, %s, %s, %s
                """.formatted(value, qualifier, counts));
    }

    private static Situation several(String... figures) {
        StringBuilder rows = new StringBuilder("figures\norganization, metric, value, as_of, counts\n");
        for (String figure : figures) {
            rows.append("area, ").append(figure).append('\n');
        }
        return AREA.with(rows.toString());
    }
}
