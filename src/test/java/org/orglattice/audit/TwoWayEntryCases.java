package org.orglattice.audit;

import java.util.List;

/** When people have entered from both sides. */
final class TwoWayEntryCases {

    private static final Situation BOTH = Situation.of("TWO_WAY_ENTRY", """
            {"a": {"kind": "PARTY_ORGANIZATION", "levels": ["BRANCH"]}, "b": {"kind": "PROPERTY_COMPANY"}, "pairing": "HOST"}""", """
            organizations
            id,      kind,               home,    party_level
            area,    SUB_DISTRICT,       ,
            company, PROPERTY_COMPANY,   area,
            branch,  PARTY_ORGANIZATION, company, BRANCH
            office,  INSTITUTION,        company,
            station, SERVICE_STATION,    ,

            members
            id
            li
            he
            """);

    private TwoWayEntryCases() {}

    static List<AuditCase> cases() {
        return List.of(
                BOTH.expecting("is missing where nobody is shared", "MISSING branch company"),
                shared("li, company, true", "he, branch, true")
                        .expecting("is satisfied by one from either side", "SATISFIED branch company: he li"),
                shared("li, company, true", "he, station, true")
                        .expecting(
                                "takes any other organization for the other side", "SATISFIED branch company: he li"),
                shared("li, company, true", "he, office, true")
                        .expecting(
                                "takes a primary post below B for the other side", "SATISFIED branch company: he li"),
                shared("li, company, true", "he, company, true")
                        .expecting("is partly there with all from B", "PARTIAL branch company: he li"),
                shared("li, branch, true", "he, station, true")
                        .expecting("is partly there with nobody from B", "PARTIAL branch company: he li"),
                shared("li, company, true", "he, station, false")
                        .expecting(
                                "counts a member without a primary post for neither", "PARTIAL branch company: he li"),
                shared("li, company, false", "he, station, false")
                        .expecting(
                                "is partly there where no shared member has a primary post",
                                "PARTIAL branch company: he li"),
                BOTH.with("""
                        appointments
                        member, organization, role, primary, since, until
                        li, branch,  STAFF,      ,     ,
                        li, company, STAFF,      true, 2020,       2024-07-01
                        li, company, SUPERVISOR, ,     ,
                        he, branch,  STAFF,      true, ,
                        he, company, STAFF,      ,     ,
                        """)
                        .expecting("does not count a primary post that has ended", "PARTIAL branch company: he li"),
                shared("li, company, true", "he, station, true")
                        .parameters("""
                        {"a": {"kind": "PARTY_ORGANIZATION", "roles": ["COMMITTEE_MEMBER"]},
                         "b": {"kind": "PROPERTY_COMPANY", "roles": ["SUPERVISOR"]}, "pairing": "HOST"}""")
                        .expecting(
                                "does not narrow by role which post may be the primary one",
                                "SATISFIED branch company: he li"),
                BOTH.with("""
                        appointments
                        member, organization, role, primary
                        li, branch,  STAFF,
                        li, company, GENERAL_MANAGER, true
                        he, branch,  STAFF, true
                        """)
                        .expecting("wants the one from elsewhere to be shared too", "PARTIAL branch company: li"));
    }

    /** Both are shared; each has the post beside that is given. */
    private static Situation shared(String first, String second) {
        return BOTH.with("""
                appointments
                member, organization, role
                li, branch,  COMMITTEE_MEMBER
                li, company, SUPERVISOR
                he, branch,  COMMITTEE_MEMBER
                he, company, SUPERVISOR

                appointments
                member, organization, primary, role
                %s, STAFF
                %s, STAFF
                """.formatted(first, second));
    }
}
