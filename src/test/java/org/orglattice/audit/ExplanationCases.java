package org.orglattice.audit;

import java.util.List;

/** What explanations and verdicts change, and how findings are ordered. */
final class ExplanationCases {

    private static final Situation PAIR = Situation.of("SHARED_HOLDER", """
            {"a": {"kind": "PARTY_ORGANIZATION"}, "b": {"kind": "PROPERTY_COMPANY"}, "pairing": "HOST", "min": 2}""", """
            organizations
            id,      kind,               home
            area,    SUB_DISTRICT,
            company, PROPERTY_COMPANY,   area
            branch,  PARTY_ORGANIZATION, company

            members
            id
            li
            he
            """);

    private static final String LI = """
            appointments
            member, organization, role
            li, company, STAFF
            li, branch, STAFF
            """;

    private static final String HE = """
            appointments
            member, organization, role
            he, company, STAFF
            he, branch, STAFF
            """;

    private static final String EXPLAINED = explanation("branch, company, ,");

    private ExplanationCases() {}

    static List<AuditCase> cases() {
        return List.of(
                PAIR.with(EXPLAINED).expecting("explains what is missing", "EXPLAINED branch company"),
                PAIR.with(LI)
                        .with(EXPLAINED)
                        .expecting("explains what is partly there", "EXPLAINED branch company: li"),
                PAIR.with(LI)
                        .with(HE)
                        .with(EXPLAINED)
                        .expecting("leaves what is satisfied as it is", "SATISFIED branch company: he li"),
                PAIR.with(explanation("branch, , ,")).expecting("wants the same counterpart", "MISSING branch company"),
                PAIR.with(explanation("company, branch, ,"))
                        .expecting("wants the same subject", "MISSING branch company"),
                PAIR.with(explanation("branch, company, 2024-07-01,"))
                        .expecting("explains from its first day", "EXPLAINED branch company"),
                PAIR.with(explanation("branch, company, 2024-07-02,"))
                        .expecting("not before", "MISSING branch company"),
                PAIR.with(explanation("branch, company, , 2024-07-02"))
                        .expecting("to its last day", "EXPLAINED branch company"),
                PAIR.with(explanation("branch, company, , 2024-07-01"))
                        .expecting("not longer", "MISSING branch company"),
                PAIR.with("""
                        rules
                        id,    template,           within
                        other, POSSIBLE_DUPLICATE, area

                        explanations
                        rule, subject, counterpart
                        other, branch, company
                        """).expecting("explains for its own rule only", "MISSING branch company"),
                limit("FORBIDDEN")
                        .with(explanation("he, , ,"))
                        .expecting("explains violations, without a counterpart", "VIOLATION li", "EXPLAINED he"),
                limit("REQUIRED").expecting("has outcomes that no verdict changes", "VIOLATION he", "VIOLATION li"),
                limit("WANTED").expecting("whichever it is", "VIOLATION he", "VIOLATION li"),
                ordered());
    }

    private static String explanation(String row) {
        return "explanations\nsubject, counterpart, since, until, rule\n" + row + ", rule";
    }

    private static Situation limit(String verdict) {
        return Situation.of("CONCURRENT_LIMIT", "{\"max\": 1}", """
                organizations
                id, kind
                area, SUB_DISTRICT

                members
                id
                li
                he

                appointments
                member, organization, role
                li, area, STAFF
                li, area, HEAD
                he, area, STAFF
                he, area, HEAD

                rules
                id, verdict
                rule, %s
                """.formatted(verdict));
    }

    private static AuditCase ordered() {
        return Situation.of("FIGURE_RECONCILED", "{}", """
                organizations
                id,   kind,         home
                area, SUB_DISTRICT,
                😀,   COMMUNITY,    area
                ～,   COMMUNITY,    area
                b,    COMMUNITY,    area
                c,    COMMUNITY,    area
                d,    COMMUNITY,    area
                e,    COMMUNITY,    area
                g,    GRID,         b
                h,    GRID,         c

                figures
                organization, metric, value, counts
                area, m, 1, GRID
                😀,   m, 1, GRID
                ～,   m, 1, GRID
                b,    m, 2, GRID
                c,    m, 1, GRID
                d,    m, 1, GRID
                e,    m, 0, GRID

                explanations
                rule, subject
                rule, d
                """)
                .expecting(
                        "lists violations, missing, partial, explained and satisfied ones, by id in code points",
                        "VIOLATION area",
                        "MISSING ～",
                        "MISSING 😀",
                        "PARTIAL b",
                        "EXPLAINED d",
                        "SATISFIED c",
                        "SATISFIED e");
    }
}
