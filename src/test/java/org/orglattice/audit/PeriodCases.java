package org.orglattice.audit;

import java.util.List;

/** On which days facts count. */
final class PeriodCases {

    private static final Situation SHARED = Situation.of("SHARED_HOLDER", """
            {"a": {"kind": "PARTY_ORGANIZATION"}, "b": {"kind": "PROPERTY_COMPANY"}, "pairing": "HOST"}""", """
            organizations
            id,      kind,               home
            area,    SUB_DISTRICT,
            company, PROPERTY_COMPANY,   area
            branch,  PARTY_ORGANIZATION, company

            members
            id
            li

            appointments
            id, member, organization, role
            at-company, li, company, STAFF
            at-branch,  li, branch,  PARTY_SECRETARY
            """);

    private static final String YES = "SATISFIED branch company: li";
    private static final String NO = "MISSING branch company";

    private PeriodCases() {}

    static List<AuditCase> cases() {
        return List.of(
                SHARED.expecting("counts what has begun long ago and has no end", YES),
                appointed("2024-07-01", "").expecting("counts an appointment on its first day", YES),
                appointed("2024-07-02", "").expecting("does not count it on the day before", NO),
                appointed("2020-01-01", "2024-07-02").expecting("counts it on its last day", YES),
                appointed("2020-01-01", "2024-07-01").expecting("does not count it on the first day after", NO),
                appointed("2024-07-01", "2024-07-01").expecting("never counts what ends on its first day", NO),
                appointed("2024-07", "").expecting("takes a month for its first day", YES),
                appointed("2024-07", "").on("2024-06-30").expecting("which is not the day before", NO),
                appointed("2024", "").on("2024-01-01").expecting("takes a year for its first day", YES),
                appointed("2020", "2024").on("2023-12-31").expecting("counts until the year begins", YES),
                appointed("2020", "2024").on("2024-01-01").expecting("and not from then on", NO),
                organized("branch", "2024-07-01", "").expecting("has an organization on its first day", YES),
                organized("branch", "2024-07-02", "").expecting("checks none before it is established"),
                organized("company", "2024-07-02", "").expecting("has no home that does not exist yet"),
                dissolved("2024-07-02").expecting("has an organization on its last day", YES),
                dissolved("2024-07-01").expecting("checks none from the day on which it is dissolved"),
                homed("2024-07-01").expecting("has a home from its first day", YES),
                homed("2024-07-02").expecting("has none on the day before"),
                moved().on("2022-12-31").expecting("goes by the home of the day", "MISSING branch former"),
                moved().on("2023-01-01").expecting("goes by the next home when that begins", YES),
                ruled("2024-07-01", "").expecting("checks on the first day of the rule", YES),
                ruled("2024-07-02", "").expecting("checks nothing before the rule begins"),
                ruled("", "2024-07-02").expecting("checks on the last day of the rule", YES),
                ruled("", "2024-07-01").expecting("checks nothing from the rule's end"));
    }

    private static Situation appointed(String since, String until) {
        return SHARED.with("""
                appointments
                id, since, until
                at-branch, %s, %s
                """.formatted(since, until));
    }

    private static Situation organized(String id, String established, String dissolved) {
        return SHARED.with("""
                organizations
                id, established, dissolved
                %s, %s, %s
                """.formatted(id, established, dissolved));
    }

    private static Situation dissolved(String day) {
        return organized("branch", "", day).with("""
                appointments
                id, until
                at-branch, %s
                """.formatted(day));
    }

    private static Situation homed(String since) {
        return SHARED.with("""
                organizations
                id, home_since
                branch, %s
                """.formatted(since));
    }

    private static Situation moved() {
        return homed("2023").with("""
                organizations
                id,     kind,             home
                former, PROPERTY_COMPANY, area

                links
                from,   type,    to,     since, until
                branch, PART_OF, former, 2020,  2023
                """);
    }

    private static Situation ruled(String since, String until) {
        return SHARED.with("""
                rules
                id, since, until
                rule, %s, %s
                """.formatted(since, until));
    }
}
