package org.orglattice.editing;

import org.orglattice.test.Tables;

/**
 * A town of two streets that are alike: whatever is in {@code east} is in {@code west} as well, somebody serves in both,
 * somebody has come over from there, and somebody serves nowhere. Of the national table it has two sub-districts with all above them, and one, in {@code east},
 * with nothing above it.
 */
final class MirroredTown {

    private static final String FILLED =
            "\"{\"\"role\"\":\"\"DIRECTOR\"\",\"\"subject\"\":{\"\"kind\"\":\"\"COMMUNITY\"\"}}\"";

    private MirroredTown() {}

    static Tables tables() {
        return Tables.named("mirrored")
                .with("sources", "id,title\nreport,Report\n")
                .with("organizations", organizations())
                .with("links", """
                        from,type,to,mode,since
                        east/company,SERVES,east/estate,CONTRACT,2021
                        west/company,SERVES,west/estate,CONTRACT,2021
                        west/company,SERVES,east/estate,CONTRACT,2022
                        """)
                .with("members", """
                        id,name,birth_year
                        east/ann,Ann,1970
                        east/bob,Bob,1980
                        east/han,Han,1960
                        west/eve,Eve,1970
                        west/fay,Fay,1980
                        both/gus,Gus,1975
                        none/cat,Cat,1985
                        """)
                .with("posts", """
                        id,organization,role,seats
                        east/head,east,DIRECTOR,4
                        west/head,west,DIRECTOR,4
                        east/grid-head,east/1/g,GRID_HEAD,4
                        west/grid-head,west/1/g,GRID_HEAD,4
                        """)
                .with("appointments", """
                        id,member,post,since,until,primary
                        ann/east,east/ann,east/head,2020,,true
                        bob/east,east/bob,east/grid-head,2022,,true
                        han/east,east/han,east/grid-head,2020,,true
                        han/west,east/han,west/grid-head,2018,2019,
                        eve/west,west/eve,west/head,2020,,true
                        fay/west,west/fay,west/grid-head,2022,,true
                        gus/east,both/gus,east/head,2021,,true
                        gus/west,both/gus,west/head,2021,,
                        """)
                .with("memberships", """
                        member,organization,kind,since
                        east/ann,east/1/party,ROSTER,2019
                        west/eve,west/1/party,ROSTER,2019
                        both/gus,east/1/party,TEAM,2019
                        both/gus,west/1/party,TEAM,2020
                        """)
                .with("mechanisms", """
                        id,name,run_by
                        east/meeting,Meeting,east
                        west/meeting,Meeting,west
                        """)
                .with("rules", """
                        id,template,within,verdict,parameters
                        east/rule,POST_FILLED,east,WANTED,%1$s
                        west/rule,POST_FILLED,west,WANTED,%1$s
                        town/rule,POST_FILLED,town,WANTED,%1$s
                        """.formatted(FILLED));
    }

    private static String organizations() {
        return """
                id,kind,name,home,reports_to
                town,DISTRICT,Town,,
                east,SUB_DISTRICT,East,town,
                west,SUB_DISTRICT,West,town,
                east/1,COMMUNITY,East One,east,
                west/1,COMMUNITY,West One,west,
                east/2,COMMUNITY,East Two,east,
                west/2,COMMUNITY,West Two,west,
                east/1/g,GRID,East Grid,east/1,
                west/1/g,GRID,West Grid,west/1,
                east/party,PARTY_ORGANIZATION,East Party,east,
                west/party,PARTY_ORGANIZATION,West Party,west,
                east/1/party,PARTY_ORGANIZATION,East Branch,east/1,east/party
                west/1/party,PARTY_ORGANIZATION,West Branch,west/1,west/party
                east/2/party,PARTY_ORGANIZATION,East Second Branch,east/2,east/party
                west/2/party,PARTY_ORGANIZATION,West Second Branch,west/2,west/party
                east/company,PROPERTY_COMPANY,East Company,east,
                west/company,PROPERTY_COMPANY,West Company,west,
                east/estate,COMPOUND,East Estate,east/1,
                west/estate,COMPOUND,West Estate,west/1,
                11,PROVINCE,Province,,
                1101,CITY,City,11,
                110101,DISTRICT,District,1101,
                110101001,SUB_DISTRICT,Inside,110101,
                110101002,SUB_DISTRICT,Outside,110101,
                120101001,SUB_DISTRICT,Without Above,east,
                """;
    }
}
