package org.orglattice.audit;

import java.util.List;

/** Which bodies make a pair. */
final class PairingCases {

    private static final Situation GROUND = Situation.of("FORBIDDEN_OVERLAP", "{}", """
            organizations
            id,         kind,             home
            area,       SUB_DISTRICT,
            village,    VILLAGE,          area
            community,  COMMUNITY,        village
            compound,   COMPOUND,         community
            committee,  OWNERS_COMMITTEE, compound
            station,    SERVICE_STATION,  community
            team,       VOLUNTEER_TEAM,   compound
            upper-team, VOLUNTEER_TEAM,   village
            """);

    private static final Situation SERVED = GROUND.with("""
            organizations
            id,    kind,             home
            hired, PROPERTY_COMPANY, area
            keeps, PROPERTY_COMPANY, area
            other, PROPERTY_COMPANY, area
            ended, PROPERTY_COMPANY, area
            gone,  PROPERTY_COMPANY, area

            organizations
            id, dissolved
            gone, 2024-07-01

            links
            from,  type,            to,        mode,     since, until
            hired, SERVES,          compound,  CONTRACT, ,
            keeps, SERVES,          compound,  CUSTODY,  ,
            other, SERVES,          compound,  ,         ,
            ended, SERVES,          compound,  CONTRACT, 2020,  2024-07-01
            gone,  SERVES,          compound,  CONTRACT, ,
            hired, SERVES,          community, CONTRACT, ,
            ended, PARTICIPATES_IN, committee, ,         2020,
            """);

    private PairingCases() {}

    static List<AuditCase> cases() {
        return List.of(
                pairing("OWNERS_COMMITTEE", "COMPOUND", "HOST")
                        .expecting("HOST pairs with the home", "SATISFIED committee compound"),
                pairing("COMPOUND", "OWNERS_COMMITTEE", "HOST").expecting("HOST does not pair with what is below"),
                pairing("OWNERS_COMMITTEE", "COMMUNITY", "HOST").expecting("HOST does not reach beyond the home"),
                pairing("OWNERS_COMMITTEE", "VOLUNTEER_TEAM", "SIBLING")
                        .expecting("SIBLING pairs bodies of one home", "SATISFIED committee team"),
                pairing("SERVICE_STATION", "OWNERS_COMMITTEE", "SIBLING").expecting("SIBLING wants one same home"),
                pairing("SUB_DISTRICT", "CITY", "SIBLING").with("""
                        organizations
                        id, kind
                        city, CITY
                        """).expecting("SIBLING pairs no two without a home"),
                pairing("OWNERS_COMMITTEE", "VOLUNTEER_TEAM", "COMMUNITY")
                        .expecting("COMMUNITY does not pair with what lies deeper than the nearest community's own"),
                pairing("OWNERS_COMMITTEE", "SERVICE_STATION", "COMMUNITY")
                        .expecting(
                                "COMMUNITY reaches the nearest community at any distance",
                                "SATISFIED committee station"),
                pairing("COMMUNITY", "VOLUNTEER_TEAM", "COMMUNITY")
                        .expecting(
                                "COMMUNITY means one strictly above, a village too", "SATISFIED community upper-team"),
                pairing("VILLAGE", "COMMUNITY", "COMMUNITY").expecting("COMMUNITY pairs nothing that lies in none"),
                pairing("SERVICE_STATION", "SERVICE_STATION", "COMMUNITY")
                        .expecting("COMMUNITY pairs nobody with itself"),
                service("")
                        .expecting(
                                "SERVICE pairs with each body that serves the home, each pair by itself",
                                "SATISFIED committee hired",
                                "SATISFIED committee keeps",
                                "SATISFIED committee other"),
                service(", 'modes': ['CONTRACT']")
                        .expecting("SERVICE goes by the modes given", "SATISFIED committee hired"),
                service(", 'modes': ['CONTRACT', 'CUSTODY']")
                        .expecting(
                                "SERVICE takes any of them", "SATISFIED committee hired", "SATISFIED committee keeps"),
                service("")
                        .on("2024-06-30")
                        .expecting(
                                "SERVICE goes by the links of the day, with those who exist on it",
                                "SATISFIED committee ended",
                                "SATISFIED committee gone",
                                "SATISFIED committee hired",
                                "SATISFIED committee keeps",
                                "SATISFIED committee other"),
                SERVED.parameters(parameters("OWNERS_COMMITTEE", "PROPERTY_COMPANY", "PARTICIPATION", ""))
                        .expecting(
                                "PARTICIPATION pairs A with a body that takes part in it", "SATISFIED committee ended"),
                SERVED.parameters(parameters("PROPERTY_COMPANY", "OWNERS_COMMITTEE", "PARTICIPATION", ""))
                        .expecting(
                                "PARTICIPATION pairs A with a body that it takes part in", "SATISFIED ended committee"),
                turned("a", "b").expecting("makes two bodies that match either way round one pair", "SATISFIED a b"),
                turned("～", "😀").expecting("compares their ids by code point", "SATISFIED ～ 😀"),
                pairing("OWNERS_COMMITTEE", "PROPERTY_COMPANY", "SERVICE")
                        .expecting("does not check a body without a partner"));
    }

    private static Situation pairing(String a, String b, String pairing) {
        return GROUND.parameters(parameters(a, b, pairing, ""));
    }

    private static Situation service(String modes) {
        return SERVED.parameters(parameters("OWNERS_COMMITTEE", "PROPERTY_COMPANY", "SERVICE", modes));
    }

    private static Situation turned(String one, String other) {
        return pairing("ENTERPRISE", "ENTERPRISE", "SIBLING").with("""
                organizations
                id, kind, home
                %s, ENTERPRISE, area
                %s, ENTERPRISE, area
                """.formatted(other, one));
    }

    private static String parameters(String a, String b, String pairing, String modes) {
        return "{'a': {'kind': '%s'}, 'b': {'kind': '%s'}, 'pairing': '%s'%s}"
                .formatted(a, b, pairing, modes)
                .replace('\'', '"');
    }
}
