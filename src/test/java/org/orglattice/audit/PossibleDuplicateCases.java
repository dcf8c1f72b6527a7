package org.orglattice.audit;

import java.util.List;

/** Which members may be one person. */
final class PossibleDuplicateCases {

    private static final Situation AREA = Situation.of("POSSIBLE_DUPLICATE", "{}", """
            organizations
            id,      kind,            home
            area,    SUB_DISTRICT,
            station, SERVICE_STATION, area
            team,    VOLUNTEER_TEAM,  area
            outside, INSTITUTION,
            """);

    private PossibleDuplicateCases() {}

    static List<AuditCase> cases() {
        return List.of(
                people("a, 王芳, , 1980", "b, 王芳, , 1980")
                        .with(posts("station", "station"))
                        .expecting("is violated by one name, one year and one place", "VIOLATION a b"),
                people("a, 王芳, , 1980", "b, 王芳, ,")
                        .with(posts("station", "station"))
                        .expecting("is partly there where a year is unknown", "PARTIAL a b"),
                people("a, 王芳, ,", "b, 王芳, ,")
                        .with(posts("station", "station"))
                        .expecting("or both are", "PARTIAL a b"),
                people("a, 王芳, , 1980", "b, 王芳, , 1981")
                        .with(posts("station", "station"))
                        .expecting("is satisfied where the years differ", "SATISFIED a b"),
                people("a, 王芳, , 1980", "b, 王芳, , 1980")
                        .with(posts("station", "area"))
                        .expecting("is satisfied where no organization is the same", "SATISFIED a b"),
                people("a, 王芳, ,", "b, 王芳, ,")
                        .with(posts("station", "area"))
                        .expecting("whatever is known of the years", "SATISFIED a b"),
                people("a, 王芳, , 1980", "b, 王方, , 1980")
                        .with(posts("station", "station"))
                        .expecting("does not pair different names"),
                people("a, 王芳, false, 1980", "b, 王芳, , 1980")
                        .with(posts("station", "station"))
                        .expecting("does not pair unnamed members"),
                people("a, 王芳, , 1980", "b, 王芳, , 1980")
                        .with(posts("station", "outside"))
                        .expecting("wants both to be in scope"),
                people("a, 王芳, , 1980", "b, 王芳, , 1980")
                        .with(posts("outside", "outside"))
                        .with(posts("station", "area"))
                        .expecting("does not count a same organization outside", "SATISFIED a b"),
                people("a, 王芳, , 1980", "b, 王芳, , 1980")
                        .with("""
                        memberships
                        member, organization, kind
                        a, team, TEAM

                        appointments
                        member, organization, role
                        b, team, TEAM_LEADER
                        """)
                        .expecting("takes memberships for posts", "VIOLATION a b"),
                dated("2020, 2021", "2022, 2023").expecting("counts what has ended", "VIOLATION a b"),
                dated("2024-07-01, ", ",").expecting("counts what begins on the day", "VIOLATION a b"),
                dated("2024-07-02, ", ",").expecting("does not count what begins after it"),
                people("a, 王芳, , 1980", "b, 王芳, , 1980", "c, 王芳, , 1980")
                        .with(posts("station", "station"))
                        .with("""
                                appointments
                                member, organization, role
                                c, area, STAFF
                                """)
                        .expecting("makes three pairs of three", "VIOLATION a b", "SATISFIED a c", "SATISFIED b c"),
                people("😀, 王芳, , 1980", "～, 王芳, , 1980")
                        .with("""
                        memberships
                        member, organization, kind
                        😀, team, TEAM
                        ～, team, TEAM
                        """)
                        .expecting("puts the lesser id by code point first", "VIOLATION ～ 😀"),
                named("Ａnna Wu", "anna wu")
                        .expecting("takes wide letters for narrow ones, large for small", "VIOLATION a b"),
                named("王 芳", "王\u3000芳").expecting("leaves blanks out", "VIOLATION a b"),
                named("买买提·艾力", "买买提艾力").expecting("leaves dots out", "VIOLATION a b"),
                named("买买提•艾力", "买买提・艾力").expecting("whichever they are", "VIOLATION a b"),
                named("买买提･艾力", "买买提·艾力").expecting("narrow ones too", "VIOLATION a b"),
                named("买买提-艾力", "买买提艾力").expecting("leaves nothing else out"));
    }

    private static Situation people(String... people) {
        return AREA.with("members\nid, name, named, birth_year\n" + String.join("\n", people));
    }

    private static Situation named(String one, String other) {
        return people("a, " + one + ", , 1980", "b, " + other + ", , 1980").with(posts("station", "station"));
    }

    private static Situation dated(String one, String other) {
        return people("a, 王芳, , 1980", "b, 王芳, , 1980").with("""
                appointments
                member, organization, role, since, until
                a, station, STAFF, %s
                b, station, STAFF, %s
                """.formatted(one, other));
    }

    private static String posts(String one, String other) {
        return """
                appointments
                member, organization, role
                a, %s, STAFF
                b, %s, STAFF
                """.formatted(one, other);
    }
}
