package org.orglattice.editing;

import java.util.List;

/**
 * Who may ask what: out of the box all that is not personal is there for everybody, with a token and without, inside of
 * what it grants and outside.
 */
final class QueryCases {

    private QueryCases() {}

    static List<AccessCase> all() {
        return AccessCase.table("""
                # query             | where   | allowed   | arguments and selection
                node                | INSIDE  | everybody | (id: "east/1") { id }
                node                | OUTSIDE | everybody | (id: "west/1") { id }
                nodes               | INSIDE  | everybody | (ids: ["east/1", "east/bob"]) { id }
                nodes               | OUTSIDE | everybody | (ids: ["west/1", "west/fay"]) { id }
                today               | NOWHERE | everybody |
                organization        | INSIDE  | everybody | (id: "east/1") { id name home { id } }
                organization        | OUTSIDE | everybody | (id: "west/1") { id name home { id } }
                organizations       | INSIDE  | everybody | (within: "east") { totalCount edges { node { id } } }
                organizations       | OUTSIDE | everybody | (within: "west") { totalCount edges { node { id } } }
                organizations       | OUTSIDE | everybody | { totalCount edges { node { id } } }
                member              | INSIDE  | everybody | (id: "east/bob") { id name appointments { id } }
                member              | OUTSIDE | everybody | (id: "west/fay") { id name appointments { id } }
                members             | INSIDE  | everybody | (within: "east") { totalCount edges { node { id } } }
                members             | OUTSIDE | everybody | (within: "west") { totalCount edges { node { id } } }
                roles               | NOWHERE | everybody | { code }
                search              | INSIDE  | everybody | (text: "One", within: "east") { node { id } }
                search              | OUTSIDE | everybody | (text: "One", within: "west") { node { id } }
                orgChart            | INSIDE  | everybody | (root: "east") { nodes { organization { id } } }
                orgChart            | OUTSIDE | everybody | (root: "west") { nodes { organization { id } } }
                crossPostings       | INSIDE  | everybody | (within: "east") { totalCount }
                crossPostings       | OUTSIDE | everybody | (within: "town") { totalCount edges { node { member { id } } } }
                interlocks          | INSIDE  | everybody | (within: "east") { totalCount }
                interlocks          | OUTSIDE | everybody | (within: "town") { totalCount edges { node { sharedCount } } }
                crossPostingMatrix  | INSIDE  | everybody | (within: "east") { members }
                crossPostingMatrix  | OUTSIDE | everybody | (within: "town") { members }
                link                | INSIDE  | everybody | (from: "east/ann", to: "both/gus") { length }
                link                | OUTSIDE | everybody | (from: "west/eve", to: "both/gus") { length }
                sources             | NOWHERE | everybody | { totalCount edges { node { id } } }
                source              | NOWHERE | everybody | (id: "report") { id title }
                mechanisms          | INSIDE  | everybody | (within: "east") { id }
                mechanisms          | OUTSIDE | everybody | (within: "west") { id }
                auditTemplates      | NOWHERE | everybody | { name }
                rules               | INSIDE  | everybody | (within: "east") { id }
                rules               | OUTSIDE | everybody | (within: "west") { id }
                audit               | INSIDE  | everybody | (rule: "east/rule") { checked findings { totalCount } }
                audit               | OUTSIDE | everybody | (rule: "west/rule") { checked findings { totalCount } }
                audits              | INSIDE  | everybody | (within: "east") { checked }
                audits              | OUTSIDE | everybody | (within: "west") { checked }
                coverageHistory     | INSIDE  | everybody | (rule: "east/rule", from: "2026-05-01") { day checked }
                coverageHistory     | OUTSIDE | everybody | (rule: "west/rule", from: "2026-05-01") { day checked }
                coverageByChild     | INSIDE  | everybody | (rule: "east/rule") { child { id } }
                coverageByChild     | OUTSIDE | everybody | (rule: "west/rule") { child { id } }
                changes             | INSIDE  | everybody | (within: "east") { totalCount edges { node { id actor } } }
                changes             | OUTSIDE | everybody | (within: "west") { totalCount edges { node { id actor } } }
                viewer              | NOWHERE | everybody | { name roles }
                apiTokens           | NOWHERE | ADMIN     | { id }
                """);
    }
}
