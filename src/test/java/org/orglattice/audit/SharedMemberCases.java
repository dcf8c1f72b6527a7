package org.orglattice.audit;

import java.util.List;

/** Whom two bodies share, by SHARED_HOLDER and FORBIDDEN_OVERLAP. */
final class SharedMemberCases {

    private static final String WANTED = """
            {"a": {"kind": "PARTY_ORGANIZATION"}, "b": {"kind": "PROPERTY_COMPANY"}, "pairing": "HOST"}""";

    private static final String TWO_WANTED = """
            {"a": {"kind": "PARTY_ORGANIZATION"}, "b": {"kind": "PROPERTY_COMPANY"}, "pairing": "HOST", "min": 2}""";

    private static final String MANAGERS_WANTED = """
            {"a": {"kind": "PARTY_ORGANIZATION", "roles": ["PARTY_SECRETARY", "COMMITTEE_MEMBER"]},
             "b": {"kind": "PROPERTY_COMPANY", "roles": ["GENERAL_MANAGER"]}, "pairing": "HOST"}""";

    private static final String ROWS = """
            organizations
            id,      kind,               home
            area,    SUB_DISTRICT,
            company, PROPERTY_COMPANY,   area
            branch,  PARTY_ORGANIZATION, company
            office,  INSTITUTION,        company
            group,   VOLUNTEER_TEAM,     branch

            members
            id,  name,     named
            li,  李,       true
            he,  何,       true
            u1,  （职工）, false
            u2,  （职工）, false
            """;

    private static final Situation SHARED = Situation.of("SHARED_HOLDER", WANTED, ROWS);
    private static final Situation FORBIDDEN = Situation.of("FORBIDDEN_OVERLAP", WANTED, ROWS);

    private static final String LI_AT_BOTH = """
            appointments
            member, organization, role
            li, company, STAFF
            li, branch, COMMITTEE_MEMBER
            """;

    private SharedMemberCases() {}

    static List<AuditCase> cases() {
        return List.of(
                SHARED.expecting("is missing where nobody is shared", "MISSING branch company"),
                SHARED.with(LI_AT_BOTH).expecting("is satisfied by one shared member", "SATISFIED branch company: li"),
                SHARED.with(LI_AT_BOTH)
                        .parameters(TWO_WANTED)
                        .expecting("is partly there with fewer than wanted", "PARTIAL branch company: li"),
                SHARED.parameters(TWO_WANTED).expecting("is missing with none of two", "MISSING branch company"),
                SHARED.with(LI_AT_BOTH)
                        .with("""
                        appointments
                        member, organization, role
                        he, company, STAFF
                        he, branch, PARTY_SECRETARY
                        """)
                        .parameters(TWO_WANTED)
                        .expecting("lists all who are shared", "SATISFIED branch company: he li"),
                SHARED.with(LI_AT_BOTH)
                        .with("""
                        appointments
                        member, organization, role
                        li, company, SUPERVISOR
                        li, branch, PARTY_SECRETARY
                        """)
                        .parameters(TWO_WANTED)
                        .expecting("counts a member once, however many posts", "PARTIAL branch company: li"),
                SHARED.with("""
                        appointments
                        member, organization, role
                        li, company, STAFF
                        he, branch, STAFF
                        """).expecting("does not take two people for one", "MISSING branch company"),
                SHARED.with("""
                        appointments
                        member, organization, role
                        li, branch, STAFF
                        he, company, STAFF

                        memberships
                        member, organization, kind
                        li, company, TEAM
                        li, company, CHECK_IN
                        he, branch, ROSTER
                        """).expecting("never counts memberships", "MISSING branch company"),
                SHARED.with("""
                        appointments
                        member, organization, role
                        li, branch, STAFF
                        li, office, STAFF
                        he, company, STAFF
                        he, group, STAFF
                        """).expecting("does not count posts below", "MISSING branch company"),
                SHARED.with("""
                        appointments
                        member, organization, role
                        u1, branch, STAFF
                        u1, company, STAFF
                        """)
                        .expecting("counts an unnamed member who holds both posts", "SATISFIED branch company: u1"),
                SHARED.with("""
                        appointments
                        member, organization, role
                        u1, branch, STAFF
                        u2, company, STAFF
                        """).expecting("never takes two unnamed ones for one person", "MISSING branch company"),
                SHARED.with(LI_AT_BOTH)
                        .parameters(MANAGERS_WANTED)
                        .expecting("counts posts of the roles given only", "MISSING branch company"),
                SHARED.with(LI_AT_BOTH)
                        .with("""
                        appointments
                        member, organization, role
                        li, company, GENERAL_MANAGER
                        """)
                        .parameters(MANAGERS_WANTED)
                        .expecting("counts each of the roles given", "SATISFIED branch company: li"),
                FORBIDDEN.expecting("is satisfied where nobody is shared", "SATISFIED branch company"),
                FORBIDDEN
                        .with(LI_AT_BOTH)
                        .expecting("is violated by one shared member", "VIOLATION branch company: li"),
                FORBIDDEN
                        .with("""
                        organizations
                        id,    kind,             home
                        other, PROPERTY_COMPANY, area

                        appointments
                        member, organization, role
                        li, branch, STAFF
                        li, other, STAFF
                        """)
                        .expecting("is not violated at a company that is not the pair's", "SATISFIED branch company"),
                FORBIDDEN.with("""
                        appointments
                        member, organization, role, until
                        li, branch, STAFF, 2024-07-01
                        li, company, STAFF,
                        """).expecting("is not violated by what has ended", "SATISFIED branch company"));
    }
}
