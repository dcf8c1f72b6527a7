package org.orglattice.audit;

import java.util.List;

/** What lies in the scope of a rule and of an audit. */
final class ScopeCases {

    private static final Situation BRANCHES = Situation.of("ESTABLISHED", """
            {"subject": {"kind": "COMMUNITY"}, "body": {"kind": "PARTY_ORGANIZATION"}, "by": "HOME"}""", """
            organizations
            id,      kind,         home
            area,    COMMUNITY,    city
            city,    CITY,
            inner,   COMMUNITY,    area
            deep,    COMMUNITY,    inner
            other,   COMMUNITY,    area
            outside, COMMUNITY,    city
            """);

    private static final Situation PAIRS = Situation.of("FORBIDDEN_OVERLAP", """
            {"a": {"kind": "OWNERS_COMMITTEE"}, "b": {"kind": "PROPERTY_COMPANY"}, "pairing": "SERVICE"}""", """
            organizations
            id,        kind,             home
            city,      CITY,
            area,      SUB_DISTRICT,     city
            compound,  COMPOUND,         area
            committee, OWNERS_COMMITTEE, compound
            company,   PROPERTY_COMPANY, city
            elsewhere, COMPOUND,         city
            far,       OWNERS_COMMITTEE, elsewhere
            near,      PROPERTY_COMPANY, area

            links
            from,    type,   to
            company, SERVES, compound
            near,    SERVES, elsewhere
            """);

    private static final Situation EITHER_WAY = Situation.of("FORBIDDEN_OVERLAP", """
            {"a": {"kind": "ALLIANCE"}, "b": {"kind": "ALLIANCE"}, "pairing": "PARTICIPATION"}""", """
            organizations
            id,   kind,         home
            area, SUB_DISTRICT,
            y,    ALLIANCE,     area
            x,    ALLIANCE,
            w,    ALLIANCE,

            links
            from, type,            to
            y,    PARTICIPATES_IN, x
            w,    PARTICIPATES_IN, x
            """);

    private ScopeCases() {}

    static List<AuditCase> cases() {
        return List.of(
                BRANCHES.expecting(
                        "has the rule's organization itself and all below it, nothing beside it",
                        "MISSING area",
                        "MISSING deep",
                        "MISSING inner",
                        "MISSING other"),
                BRANCHES.within("inner").expecting("is narrowed by the audit", "MISSING deep", "MISSING inner"),
                BRANCHES.within("city")
                        .expecting(
                                "is not widened by the audit",
                                "MISSING area",
                                "MISSING deep",
                                "MISSING inner",
                                "MISSING other"),
                BRANCHES.within("outside").expecting("is empty where nothing lies in both"),
                BRANCHES.with("""
                        organizations
                        id, home_since
                        inner, 2024-07-02
                        """).expecting("follows the homes of the day", "MISSING area", "MISSING other"),
                BRANCHES.with("""
                        organizations
                        id, established
                        area, 2024-07-02
                        """).expecting("is empty where the rule's organization does not exist"),
                PAIRS.expecting("takes a pair by A, wherever B lies", "SATISFIED committee company"),
                PAIRS.within("compound").expecting("narrows pairs by A too", "SATISFIED committee company"),
                PAIRS.within("near").expecting("does not take a pair by B"),
                EITHER_WAY.expecting("takes a pair of either way round when one of both lies in it", "SATISFIED x y"));
    }
}
