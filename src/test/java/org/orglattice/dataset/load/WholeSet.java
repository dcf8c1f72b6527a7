package org.orglattice.dataset.load;

import org.orglattice.test.Tables;

/** A data set {@code s} with a row or two in each table. */
final class WholeSet {

    private WholeSet() {}

    static Tables tables() {
        return Tables.named("s")
                .with("sources", """
                        id,title,publisher
                        s/r,Report,The district
                        """)
                .with("organizations", """
                        id,kind,name,home,home_since,reports_to,households,note,sources
                        s,COMMUNITY,Place,,,,,,
                        s/x,GRID,Grid,s,,,10,a note,s/r#p1
                        s/p,PARTY_ORGANIZATION,Party,s,,,,,
                        s/b,PARTY_ORGANIZATION,Branch,s/x,2022,s/p,,,
                        """)
                .with("links", """
                        from,type,to,as,since,until,sources
                        s/x,PARTICIPATES_IN,s/p,member,,,
                        s/b,PART_OF,s,,2019,2020,s/r
                        """)
                .with("roles", "code,name_zh,name_en\nGARDENER,园丁,Gardener\n")
                .with("posts", "id,organization,role,seats\ns/o,s/x,GARDENER,3\n")
                .with("members", """
                        id,name,rank,phone,sources
                        s/m,Member,处级,12345,s/r#p2
                        s/n,Other,,,
                        """)
                .with("appointments", """
                        id,member,post,organization,role,title,since,primary,sources
                        ,s/m,,s/x,GRID_HEAD,Head,2020,true,s/r
                        s/a,s/n,s/o,,,,2021,,
                        """)
                .with("memberships", "member,organization,kind,since\ns/m,s,TEAM,2020\n")
                .with("mechanisms", "id,name,run_by,involves,sources\ns/w,Linkage,s,s/x,s/r\n")
                .with("figures", "organization,metric,value,unit,as_of\ns,grids,1,个,2025\n")
                .with("rules", """
                        id,template,within,title_zh,title_en,verdict,parameters,mechanism
                        s/u,SIZE_RANGE,s,规模,Size,REQUIRED,"{""subject"": {""kind"": ""GRID""}, ""measure"": ""holders"", ""min"": 1}",s/w
                        """)
                .with("explanations", "rule,subject,reason,by\ns/u,s/x,too new,somebody\n");
    }
}
