package org.orglattice.audit;

import java.util.List;

/** When terms are due. */
final class TermDueCases {

    private static final Situation COMMITTEE = Situation.of("TERM_DUE", """
            {"subject": {"kind": "OWNERS_COMMITTEE"}}""", """
            organizations
            id,        kind,             home
            area,      SUB_DISTRICT,
            committee, OWNERS_COMMITTEE, area
            """);

    private static final String SIX_MONTHS = """
            {"subject": {"kind": "OWNERS_COMMITTEE"}, "warnMonths": 6, "years": 5}""";

    private TermDueCases() {}

    static List<AuditCase> cases() {
        return List.of(
                term("", "2024-07-02").expecting("is satisfied on the last day", "SATISFIED committee"),
                term("", "2024-07-01").expecting("is violated on the day when it is due", "VIOLATION committee"),
                term("", "2023").expecting("is violated after it", "VIOLATION committee"),
                term("", "2024-08")
                        .on("2024-07-31")
                        .expecting("takes a month for its first day", "SATISFIED committee"),
                term("", "2024-08").on("2024-08-01").expecting("on which it is due", "VIOLATION committee"),
                warned("", "2025-01-02").expecting("is satisfied before the time of warning", "SATISFIED committee"),
                warned("", "2025-01-01").expecting("warns from its first day", "PARTIAL committee"),
                warned("", "2024-07-02").expecting("to the last day before it is due", "PARTIAL committee"),
                warned("", "2024-07-01").expecting("and not longer", "VIOLATION committee"),
                warned("", "2024-08-31")
                        .on("2024-02-28")
                        .expecting(
                                "does not warn before the last day of a month that lacks the day",
                                "SATISFIED committee"),
                warned("", "2024-08-31").on("2024-02-29").expecting("takes that last day for it", "PARTIAL committee"),
                COMMITTEE.expecting("does not check what has no term"),
                term("2020", "").expecting("does not check a beginning without years"),
                warned("2019-07-01", "").expecting("is due the years given after it began", "VIOLATION committee"),
                warned("2019-07-02", "").expecting("and not before", "PARTIAL committee"),
                warned("2020-02-29", "")
                        .on("2025-02-27")
                        .expecting("is not due before the last day of February", "PARTIAL committee"),
                warned("2020-02-29", "").on("2025-02-28").expecting("which stands for the 29th", "VIOLATION committee"),
                warned("2019", "2026").expecting("goes by the day that is stated", "SATISFIED committee"),
                warned("2024-07-01", "2027").expecting("checks from the first day of the term", "SATISFIED committee"),
                warned("2024-07-02", "2027").expecting("does not check before the term begins"),
                warned("2024-07-02", "").expecting("nor where its end is reckoned"));
    }

    private static Situation term(String since, String due) {
        return COMMITTEE.with("""
                organizations
                id, term_since, term_due
                committee, %s, %s
                """.formatted(since, due));
    }

    private static Situation warned(String since, String due) {
        return term(since, due).parameters(SIX_MONTHS);
    }
}
