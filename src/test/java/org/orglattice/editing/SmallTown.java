package org.orglattice.editing;

import org.orglattice.test.Tables;

/** A town with two streets and a person or two in each. */
final class SmallTown {

    private SmallTown() {}

    static Tables tables() {
        return Tables.named("town")
                .with("sources", "id,title\nreport,Report\n")
                .with("organizations", """
                        id,kind,name,home,home_since,reports_to,households,dissolved,sources
                        town,DISTRICT,Town,,,,,,
                        east,SUB_DISTRICT,East,town,,,,,
                        west,SUB_DISTRICT,West,town,,,,,
                        east/1,COMMUNITY,East One,east,,,300,,report#p1
                        east/2,COMMUNITY,East Two,east,2020,,,,
                        east/1/g,GRID,Grid,east/1,2021,,,,
                        west/1,COMMUNITY,West One,west,,,,,
                        east/party,PARTY_ORGANIZATION,East Party,east,,,,,
                        west/party,PARTY_ORGANIZATION,West Party,west,,,,,
                        east/1/party,PARTY_ORGANIZATION,Branch,east/1,,east/party,,,report#p1
                        east/company,PROPERTY_COMPANY,Company,east,,,,,
                        east/estate,COMPOUND,Estate,east/1,,,,,
                        old,COMMUNITY,Old,east,,,,2020,
                        """)
                .with("members", """
                        id,name,birth_year,party_member,phone
                        ann,Ann,1970,true,13800000001
                        bob,Bob,,,
                        cat,Cat,1980,,
                        """)
                .with("posts", """
                        id,organization,role,seats
                        east/head,east,DIRECTOR,1
                        west/head,west,DIRECTOR,2
                        grid/head,east/1/g,GRID_HEAD,1
                        """)
                .with("appointments", """
                        id,member,post,since,primary
                        ann/head,ann,east/head,2020,true
                        bob/grid,bob,grid/head,2022,true
                        """)
                .with("memberships", "member,organization,kind,since\nann,east/1/party,ROSTER,2019\n")
                .with("links", "from,type,to,mode,since\neast/company,SERVES,east/estate,CONTRACT,2021\n");
    }
}
