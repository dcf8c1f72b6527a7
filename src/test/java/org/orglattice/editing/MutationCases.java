package org.orglattice.editing;

import java.util.List;

/**
 * Who may call which mutation for what: a table to be read, with a line for each thing that somebody may want to do. Each
 * succeeds for those who are named, and is refused to everybody else.
 */
final class MutationCases {

    private MutationCases() {}

    static List<AccessCase> all() {
        return AccessCase.table(ORGANIZATIONS + MEMBERS + POSTINGS + RULES + WHOLE_GRAPH);
    }

    private static final String ORGANIZATIONS = """
            # mutation           | where   | allowed                   | input
            createOrganization   | INSIDE  | EDITOR@east EDITOR@* ADMIN | kind: GRID, name: "New", home: "east/1"
            createOrganization   | INSIDE  | EDITOR@east EDITOR@* ADMIN | kind: PARTY_ORGANIZATION, name: "New", home: "east", reportsTo: "east/party"
            createOrganization   | OUTSIDE | EDITOR@* ADMIN             | kind: GRID, name: "New", home: "west/1"
            createOrganization   | OUTSIDE | EDITOR@* ADMIN             | kind: SUB_DISTRICT, name: "New", home: "town"
            createOrganization   | ACROSS  | EDITOR@* ADMIN             | kind: PARTY_ORGANIZATION, name: "New", home: "east", reportsTo: "west/party"
            createOrganization   | ACROSS  | EDITOR@* ADMIN             | kind: GRID, name: "New", home: "east", homeSince: "2030"
            createOrganization   | ACROSS  | EDITOR@* ADMIN             | kind: PARTY_ORGANIZATION, name: "New", home: "west", reportsTo: "east/party"
            createOrganization   | NOWHERE | EDITOR@* ADMIN             | kind: GRID, name: "New"
            createOrganization   | NOWHERE | EDITOR@* ADMIN             | kind: PARTY_ORGANIZATION, name: "New", reportsTo: "east/party"

            updateOrganization   | INSIDE  | EDITOR@east EDITOR@* ADMIN | id: "east", households: 5
            updateOrganization   | INSIDE  | EDITOR@east EDITOR@* ADMIN | id: "east/1/g", name: "Other"
            updateOrganization   | OUTSIDE | EDITOR@* ADMIN             | id: "west/1/g", name: "Other"
            updateOrganization   | OUTSIDE | EDITOR@* ADMIN             | id: "town", households: 5

            moveOrganization     | INSIDE  | EDITOR@east EDITOR@* ADMIN | id: "east/1/g", home: "east/2"
            moveOrganization     | INSIDE  | EDITOR@east EDITOR@* ADMIN | id: "east/1/party", reportsTo: "east/2/party"
            moveOrganization     | OUTSIDE | EDITOR@* ADMIN             | id: "west/1/g", home: "west/2"
            moveOrganization     | OUTSIDE | EDITOR@* ADMIN             | id: "west/1/party", reportsTo: "west/2/party"
            # in
            moveOrganization     | ACROSS  | EDITOR@* ADMIN             | id: "west/1/g", home: "east/1"
            moveOrganization     | ACROSS  | EDITOR@* ADMIN             | id: "west/1/party", reportsTo: "east/party"
            # out
            moveOrganization     | ACROSS  | EDITOR@* ADMIN             | id: "east/1/g", home: "west/1"
            moveOrganization     | ACROSS  | EDITOR@* ADMIN             | id: "east/2", home: "town"
            moveOrganization     | ACROSS  | EDITOR@* ADMIN             | id: "east/1/party", reportsTo: "west/party"
            # as a whole
            moveOrganization     | ACROSS  | EDITOR@* ADMIN             | id: "east", home: "west"

            dissolveOrganization | INSIDE  | EDITOR@east EDITOR@* ADMIN | id: "east/1/g", cause: ABOLISHED
            dissolveOrganization | INSIDE  | EDITOR@east EDITOR@* ADMIN | id: "east/1/g", cause: MERGED, successors: ["east/2"]
            # that somebody who serves there serves elsewhere, too, is in nobody's way
            dissolveOrganization | INSIDE  | EDITOR@east EDITOR@* ADMIN | id: "east/1/party", cause: ABOLISHED
            dissolveOrganization | OUTSIDE | EDITOR@* ADMIN             | id: "west/1/g", cause: ABOLISHED
            dissolveOrganization | ACROSS  | EDITOR@* ADMIN             | id: "east/1/g", cause: MERGED, successors: ["west/2"]
            dissolveOrganization | ACROSS  | EDITOR@* ADMIN             | id: "west/1/g", cause: MERGED, successors: ["east/2"]
            # a company from elsewhere serves it
            dissolveOrganization | ACROSS  | EDITOR@* ADMIN             | id: "east/estate", cause: ABOLISHED

            linkOrganizations    | INSIDE  | EDITOR@east EDITOR@* ADMIN | from: "east/company", type: SERVES, to: "east/1"
            linkOrganizations    | OUTSIDE | EDITOR@* ADMIN             | from: "west/company", type: SERVES, to: "west/1"
            linkOrganizations    | ACROSS  | EDITOR@* ADMIN             | from: "east/company", type: SERVES, to: "west/1"
            linkOrganizations    | ACROSS  | EDITOR@* ADMIN             | from: "west/company", type: SERVES, to: "east/1"

            unlinkOrganizations  | INSIDE  | EDITOR@east EDITOR@* ADMIN | from: "east/company", type: SERVES, to: "east/estate"
            unlinkOrganizations  | OUTSIDE | EDITOR@* ADMIN             | from: "west/company", type: SERVES, to: "west/estate"
            unlinkOrganizations  | ACROSS  | EDITOR@* ADMIN             | from: "west/company", type: SERVES, to: "east/estate"
            """;

    private static final String MEMBERS = """
            createMember         | INSIDE  | EDITOR@east EDITOR@* ADMIN | name: "New", appointments: [{post: "east/head"}]
            createMember         | INSIDE  | EDITOR@east EDITOR@* ADMIN | name: "New", memberships: [{organization: "east/1", kind: TEAM}]
            createMember         | OUTSIDE | EDITOR@* ADMIN             | name: "New", appointments: [{post: "west/head"}]
            createMember         | OUTSIDE | EDITOR@* ADMIN             | name: "New", memberships: [{organization: "west/1", kind: TEAM}]
            createMember         | ACROSS  | EDITOR@* ADMIN             | name: "New", appointments: [{post: "east/head"}, {post: "west/head"}]
            createMember         | ACROSS  | EDITOR@* ADMIN             | name: "New", appointments: [{post: "east/head"}], memberships: [{organization: "west/1", kind: TEAM}]
            createMember         | NOWHERE | EDITOR@* ADMIN             | name: "New"

            updateMember         | INSIDE  | EDITOR@east EDITOR@* ADMIN | id: "east/bob", rank: "1"
            updateMember         | OUTSIDE | EDITOR@* ADMIN             | id: "west/fay", rank: "1"
            updateMember         | ACROSS  | EDITOR@* ADMIN             | id: "both/gus", rank: "1"
            # where somebody served once is of the past
            updateMember         | INSIDE  | EDITOR@east EDITOR@* ADMIN | id: "east/han", rank: "1"
            updateMember         | NOWHERE | EDITOR@* ADMIN             | id: "none/cat", rank: "1"

            mergeMembers         | INSIDE  | EDITOR@east EDITOR@* ADMIN | into: "east/ann", from: ["east/bob"]
            mergeMembers         | OUTSIDE | EDITOR@* ADMIN             | into: "west/eve", from: ["west/fay"]
            mergeMembers         | ACROSS  | EDITOR@* ADMIN             | into: "east/ann", from: ["west/eve"]
            mergeMembers         | ACROSS  | EDITOR@* ADMIN             | into: "west/eve", from: ["east/ann"]
            mergeMembers         | ACROSS  | EDITOR@* ADMIN             | into: "east/ann", from: ["both/gus"]
            # but with it the past would move
            mergeMembers         | ACROSS  | EDITOR@* ADMIN             | into: "east/ann", from: ["east/han"]
            mergeMembers         | NOWHERE | EDITOR@* ADMIN             | into: "east/ann", from: ["none/cat"]
            """;

    private static final String POSTINGS = """
            createPost           | INSIDE  | EDITOR@east EDITOR@* ADMIN | organization: "east/1", role: "DIRECTOR"
            createPost           | OUTSIDE | EDITOR@* ADMIN             | organization: "west/1", role: "DIRECTOR"
            createPost           | OUTSIDE | EDITOR@* ADMIN             | organization: "town", role: "DIRECTOR"

            updatePost           | INSIDE  | EDITOR@east EDITOR@* ADMIN | id: "east/head", seats: 9
            updatePost           | OUTSIDE | EDITOR@* ADMIN             | id: "west/head", seats: 9

            appointMember        | INSIDE  | EDITOR@east EDITOR@* ADMIN | member: "east/bob", post: "east/head"
            appointMember        | INSIDE  | EDITOR@east EDITOR@* ADMIN | member: "east/bob", organization: "east/2", role: "DIRECTOR"
            appointMember        | OUTSIDE | EDITOR@* ADMIN             | member: "west/fay", post: "west/head"
            appointMember        | OUTSIDE | EDITOR@* ADMIN             | member: "west/fay", organization: "west/2", role: "DIRECTOR"
            # whoever it is, it is the place that counts
            appointMember        | ACROSS  | EDITOR@east EDITOR@* ADMIN | member: "west/fay", post: "east/head"
            appointMember        | ACROSS  | EDITOR@* ADMIN             | member: "east/bob", post: "west/head"
            appointMember        | ACROSS  | EDITOR@* ADMIN             | member: "east/bob", organization: "west/2", role: "DIRECTOR"
            appointMember        | NOWHERE | EDITOR@east EDITOR@* ADMIN | member: "none/cat", post: "east/head"

            endAppointment       | INSIDE  | EDITOR@east EDITOR@* ADMIN | id: "bob/east"
            endAppointment       | OUTSIDE | EDITOR@* ADMIN             | id: "fay/west"
            endAppointment       | ACROSS  | EDITOR@east EDITOR@* ADMIN | id: "gus/east"
            endAppointment       | ACROSS  | EDITOR@* ADMIN             | id: "gus/west"

            transferMember       | INSIDE  | EDITOR@east EDITOR@* ADMIN | appointment: "bob/east", to: {post: "east/head"}
            transferMember       | OUTSIDE | EDITOR@* ADMIN             | appointment: "fay/west", to: {post: "west/head"}
            # in
            transferMember       | ACROSS  | EDITOR@* ADMIN             | appointment: "fay/west", to: {post: "east/head"}
            # out
            transferMember       | ACROSS  | EDITOR@* ADMIN             | appointment: "bob/east", to: {post: "west/head"}
            transferMember       | ACROSS  | EDITOR@* ADMIN             | appointment: "bob/east", to: {organization: "west/2", role: "DIRECTOR"}

            addMembership        | INSIDE  | EDITOR@east EDITOR@* ADMIN | member: "east/bob", organization: "east/1/party", kind: CHECK_IN
            addMembership        | OUTSIDE | EDITOR@* ADMIN             | member: "west/fay", organization: "west/1/party", kind: CHECK_IN
            addMembership        | ACROSS  | EDITOR@east EDITOR@* ADMIN | member: "west/fay", organization: "east/1/party", kind: CHECK_IN
            addMembership        | ACROSS  | EDITOR@* ADMIN             | member: "east/bob", organization: "west/1/party", kind: CHECK_IN

            endMembership        | INSIDE  | EDITOR@east EDITOR@* ADMIN | member: "east/ann", organization: "east/1/party", kind: ROSTER
            endMembership        | OUTSIDE | EDITOR@* ADMIN             | member: "west/eve", organization: "west/1/party", kind: ROSTER
            endMembership        | ACROSS  | EDITOR@east EDITOR@* ADMIN | member: "both/gus", organization: "east/1/party", kind: TEAM
            endMembership        | ACROSS  | EDITOR@* ADMIN             | member: "both/gus", organization: "west/1/party", kind: TEAM
            """;

    private static final String RULES = """
            putRule              | INSIDE  | AUDITOR@east AUDITOR@* ADMIN | template: "UNATTACHED", within: "east/1"
            putRule              | INSIDE  | AUDITOR@east AUDITOR@* ADMIN | id: "east/rule", template: "UNATTACHED", within: "east"
            putRule              | OUTSIDE | AUDITOR@* ADMIN              | template: "UNATTACHED", within: "west/1"
            putRule              | OUTSIDE | AUDITOR@* ADMIN              | id: "west/rule", template: "UNATTACHED", within: "west"
            putRule              | OUTSIDE | AUDITOR@* ADMIN              | template: "UNATTACHED", within: "town"
            # in
            putRule              | ACROSS  | AUDITOR@* ADMIN              | id: "west/rule", template: "UNATTACHED", within: "east"
            # out
            putRule              | ACROSS  | AUDITOR@* ADMIN              | id: "east/rule", template: "UNATTACHED", within: "west"
            putRule              | ACROSS  | AUDITOR@* ADMIN              | id: "east/rule", template: "UNATTACHED", within: "town"

            removeRule           | INSIDE  | AUDITOR@east AUDITOR@* ADMIN | id: "east/rule"
            removeRule           | OUTSIDE | AUDITOR@* ADMIN              | id: "west/rule"
            removeRule           | OUTSIDE | AUDITOR@* ADMIN              | id: "town/rule"

            # it is whose gap it is that counts: rules from above are explained below
            explainGap           | INSIDE  | AUDITOR@east AUDITOR@* ADMIN | rule: "east/rule", subject: "east/1", reason: "x"
            explainGap           | INSIDE  | AUDITOR@east AUDITOR@* ADMIN | rule: "town/rule", subject: "east/1", reason: "x"
            explainGap           | INSIDE  | AUDITOR@east AUDITOR@* ADMIN | rule: "town/rule", subject: "east/head", reason: "x"
            explainGap           | INSIDE  | AUDITOR@east AUDITOR@* ADMIN | rule: "town/rule", subject: "bob/east", reason: "x"
            explainGap           | INSIDE  | AUDITOR@east AUDITOR@* ADMIN | rule: "town/rule", subject: "east/bob", reason: "x"
            explainGap           | INSIDE  | AUDITOR@east AUDITOR@* ADMIN | rule: "town/rule", subject: "east/meeting", reason: "x"
            explainGap           | OUTSIDE | AUDITOR@* ADMIN              | rule: "west/rule", subject: "west/1", reason: "x"
            explainGap           | OUTSIDE | AUDITOR@* ADMIN              | rule: "town/rule", subject: "west/1", reason: "x"
            explainGap           | OUTSIDE | AUDITOR@* ADMIN              | rule: "town/rule", subject: "west/head", reason: "x"
            explainGap           | OUTSIDE | AUDITOR@* ADMIN              | rule: "town/rule", subject: "fay/west", reason: "x"
            explainGap           | OUTSIDE | AUDITOR@* ADMIN              | rule: "town/rule", subject: "west/fay", reason: "x"
            explainGap           | OUTSIDE | AUDITOR@* ADMIN              | rule: "town/rule", subject: "west/meeting", reason: "x"
            explainGap           | ACROSS  | AUDITOR@* ADMIN              | rule: "town/rule", subject: "both/gus", reason: "x"
            explainGap           | NOWHERE | AUDITOR@* ADMIN              | rule: "town/rule", subject: "none/cat", reason: "x"
            explainGap           | NOWHERE | AUDITOR@* ADMIN              | rule: "town/rule", subject: "report", reason: "x"
            """;

    // who has a role at east has it at 110101001, too: only what has an official code can be onboarded
    private static final String WHOLE_GRAPH = """
            onboardDivision      | INSIDE  | EDITOR@east EDITOR@* ADMIN | code: "110101001001"
            onboardDivision      | OUTSIDE | EDITOR@* ADMIN             | code: "110101002001"
            # what is above comes with it
            onboardDivision      | ACROSS  | EDITOR@* ADMIN             | code: "120101001001"
            onboardDivision      | NOWHERE | EDITOR@* ADMIN             | code: "310101002001"

            # a data set has no place
            removeDataset        | NOWHERE | ADMIN                      | id: "mirrored"
            removeDataset        | NOWHERE | ADMIN                      | id: "mirrored", dryRun: true

            # nor has a token
            createApiToken       | NOWHERE | ADMIN                      | name: "matrix made", grants: [{role: READER}]
            createApiToken       | NOWHERE | ADMIN                      | name: "matrix made", grants: [{role: READER, organization: "east"}]
            revokeApiToken       | NOWHERE | ADMIN                      | id: "<spare>"
            """;
}
