package org.orglattice.audit;

import java.util.List;

/** Whether who holds the one post holds the other. */
final class ExOfficioCases {

    private static final String HEADS = """
            {"a": {"kind": "GRID", "levels": [1], "roles": ["GRID_HEAD", "BUILDING_HEAD"]},
             "b": {"kind": "PARTY_ORGANIZATION", "levels": ["COMMITTEE"], "roles": ["PARTY_SECRETARY"]},
             "pairing": "COMMUNITY"}""";

    private static final Situation GRID = Situation.of("EX_OFFICIO", HEADS, """
            organizations
            id,         kind,               home,      party_level, grid_level
            area,       SUB_DISTRICT,       ,          ,
            community,  COMMUNITY,          area,      ,
            grid,       GRID,               community, ,            1
            committee,  PARTY_ORGANIZATION, community, COMMITTEE,
            committee2, PARTY_ORGANIZATION, community, COMMITTEE,

            posts
            id,   organization, role,            seats
            head, grid,         GRID_HEAD,       3
            ps1,  committee,    PARTY_SECRETARY, 3
            ps2,  committee2,   PARTY_SECRETARY, 3

            members
            id
            li
            he
            """);

    private ExOfficioCases() {}

    static List<AuditCase> cases() {
        return List.of(
                GRID.expecting("is missing where the post is vacant", "MISSING head committee"),
                held("li, head", "li, ps1").expecting("is satisfied by one B", "SATISFIED head committee: li"),
                held("li, head", "li, ps2")
                        .expecting("names the B where the holder has the post", "SATISFIED head committee2: li"),
                held("li, head", "li, ps2", "li, ps1")
                        .expecting("names the least of several", "SATISFIED head committee: li"),
                held("li, head").expecting("names the least B where none has it", "MISSING head committee: li"),
                held("li, head", "he, ps1").expecting("asks for the same person", "MISSING head committee: li"),
                held("li, head", "he, head", "he, ps2")
                        .expecting("is partly there where some holders do", "PARTIAL head committee2: he li"),
                held("li, head", "he, head", "he, ps2", "li, ps1")
                        .expecting("lets each holder have a B of their own", "SATISFIED head committee: he li"),
                held("li, head", "he, head")
                        .expecting("is missing where no holder does", "MISSING head committee: he li"),
                held("li, ps1")
                        .expecting("does not look for B's holders who have no post at A", "MISSING head committee"),
                held("li, head", "li, ps1")
                        .with("""
                        posts
                        id, role
                        ps1, DEPUTY_PARTY_SECRETARY
                        """)
                        .expecting("asks for a post of B's roles", "MISSING head committee: li"),
                held("li, head").with("""
                        organizations
                        id, party_level
                        committee, BRANCH
                        committee2,
                        """).expecting("is missing without a B, and names none", "MISSING head: li"),
                held("li, head", "li, ps1")
                        .with("""
                        posts
                        id, organization, role
                        block, grid, BUILDING_HEAD
                        guest, grid, GRID_MEMBER
                        """)
                        .expecting(
                                "checks each post of A's roles, and no other",
                                "MISSING block committee",
                                "SATISFIED head committee: li"),
                GRID.with("""
                        posts
                        id, role
                        head, STAFF
                        """).expecting("does not check an A without such a post"),
                GRID.with("""
                        organizations
                        id, kind, home, grid_level
                        other, GRID, community, 1

                        appointments
                        member, organization, role, since, until
                        li, other, GRID_HEAD, 2020, 2021
                        """)
                        .expecting(
                                "has a post that an appointment implies on every day",
                                "MISSING head committee",
                                "MISSING other:GRID_HEAD committee"),
                GRID.with("""
                        appointments
                        member, post, since, until
                        li, head, ,
                        li, ps1, 2020, 2024-07-01
                        """).expecting("asks for posts held on the day", "MISSING head committee: li"),
                GRID.with("""
                        organizations
                        id, home
                        committee, area
                        committee2, area

                        appointments
                        member, post
                        li, head
                        li, ps1
                        """).expecting("does not take a B that is not paired", "MISSING head: li"),
                GRID.within("committee").expecting("takes a post by its organization"));
    }

    private static Situation held(String... holdings) {
        return GRID.with("appointments\nmember, post\n" + String.join("\n", holdings));
    }
}
