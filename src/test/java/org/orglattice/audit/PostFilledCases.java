package org.orglattice.audit;

import java.util.List;

/** Whether somebody holds a post of a role. */
final class PostFilledCases {

    private static final String FROM_ABOVE = """
            {"subject": {"kind": "PARTY_ORGANIZATION", "levels": ["BRANCH"]}, "role": "CONTACT_LEADER",
             "primaryAt": {"kind": "PARTY_ORGANIZATION", "levels": ["WORKING_COMMITTEE"]}}""";

    private static final Situation BRANCH = Situation.of("POST_FILLED", """
            {"subject": {"kind": "PARTY_ORGANIZATION", "levels": ["BRANCH"]}, "role": "CONTACT_LEADER"}""", """
            organizations
            id,      kind,               home, party_level
            area,    SUB_DISTRICT,       ,
            branch,  PARTY_ORGANIZATION, area, BRANCH
            working, PARTY_ORGANIZATION, ,     WORKING_COMMITTEE
            station, SERVICE_STATION,    area,

            members
            id
            li
            he
            """);

    private PostFilledCases() {}

    static List<AuditCase> cases() {
        return List.of(
                BRANCH.expecting("is missing where there is no such post", "MISSING branch"),
                BRANCH.with("""
                        posts
                        id, organization, role
                        contact, branch, CONTACT_LEADER
                        """).expecting("is missing where the post is vacant", "MISSING branch"),
                BRANCH.with("""
                        posts
                        id, organization, role, seats
                        contact, branch, CONTACT_LEADER, 3

                        appointments
                        member, post
                        li, contact
                        """).expecting("does not mind free seats beside a holder", "SATISFIED branch: li"),
                BRANCH.with("""
                        posts
                        id, organization, role
                        one, branch, CONTACT_LEADER
                        two, branch, CONTACT_LEADER

                        appointments
                        member, post
                        li, one
                        he, two
                        """).expecting("takes all posts of the role", "SATISFIED branch: he li"),
                held("STAFF", "", "").expecting("does not take a post of another role", "MISSING branch"),
                held("CONTACT_LEADER", "", "2024-07-01").expecting("does not take who has left", "MISSING branch"),
                held("CONTACT_LEADER", "", "")
                        .parameters(FROM_ABOVE)
                        .expecting("is partly there where no holder has a primary post", "PARTIAL branch: li"),
                held("CONTACT_LEADER", "true", "")
                        .parameters(FROM_ABOVE)
                        .expecting("is partly there where it is elsewhere", "PARTIAL branch: li"),
                primaryAt("working").expecting("is satisfied where it is there", "SATISFIED branch: li"),
                primaryAt("station").expecting("does not take another body for it", "PARTIAL branch: li"),
                primaryAt("working").with("""
                        appointments
                        member, organization, role, primary
                        he, branch, CONTACT_LEADER, true
                        """).expecting("wants it of one holder only", "SATISFIED branch: he li"),
                BRANCH.with("""
                        appointments
                        member, organization, role, primary
                        li, working, STAFF, true
                        """).parameters(FROM_ABOVE).expecting("wants a holder first", "MISSING branch"),
                held("CONTACT_LEADER", "", "")
                        .with("""
                        organizations
                        id, party_level
                        working, BRANCH
                        """)
                        .expecting("does not check what lies outside", "SATISFIED branch: li"));
    }

    private static Situation held(String role, String primary, String until) {
        return BRANCH.with("""
                appointments
                member, organization, role, primary, until
                li, branch, %s, %s, %s
                """.formatted(role, primary, until));
    }

    private static Situation primaryAt(String organization) {
        return held("CONTACT_LEADER", "", "").parameters(FROM_ABOVE).with("""
                appointments
                member, organization, role, primary
                li, %s, STAFF, true
                """.formatted(organization));
    }
}
