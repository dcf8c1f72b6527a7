package org.orglattice.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.DataSetReader;
import org.orglattice.dataset.format.Faults;
import org.orglattice.dataset.format.SmallDataSet;
import org.orglattice.test.ShippedChecks;

class ChecksTests {

    @Test
    void findsNothingInARightSetOfAllTables() {
        Checked checked = Checked.alone(rightSet());

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.plan().appointments()).hasSize(3);
    }

    @Test
    void findsNothingInASetThatIsLoadedAgain() {
        SmallGraph graph = new SmallGraph()
                .of("own")
                .organization("37", "PROVINCE", "37", null, null)
                .organization("3717", "CITY", "3717", null, null)
                .organization("pc", "PARTY_ORGANIZATION")
                .organization("branch", "PARTY_ORGANIZATION", null, "2015", null)
                .organization("wuye", "PROPERTY_COMPANY")
                .line("PART_OF", "3717", "37", null, null)
                .line("PART_OF", "branch", "wuye", "2020", null)
                .line("PART_OF", "branch", "3717", "2015", "2020")
                .line("REPORTS_TO", "branch", "pc", null, null)
                .post("p", "pc", "PARTY_SECRETARY", 1)
                .post("branch:书记员", "branch", "书记员", 1)
                .appointment("p/zhang/2020", "zhang", "p", "2020", null, true)
                .appointment("a", "li", "p", "2010", "2020", false)
                .appointment("branch:书记员/li", "li", "branch:书记员", null, null, true)
                .entity("zhang", "Member")
                .entity("li", "Member")
                .entity("m", "Mechanism")
                .entity("r", "Rule")
                .entity("s", "Source")
                .owns("links#wuye#SERVES#3717#")
                .owns("memberships#zhang#branch#ROSTER#");

        assertThat(Checked.beside(graph, rightSet()).faults()).isEmpty();
    }

    private static SmallDataSet rightSet() {
        return SmallDataSet.in("folder")
                .with("dataset", """
                        id,title,license,synthetic,note
                        own,自己的,CC0,false,
                        """)
                .with("sources", """
                        id,title,publisher,published,url,retrieved,note
                        s,年报,某报,2026-01,http://example.org,2026-02-03,
                        """)
                .with("organizations", """
                        id,kind,name,home,home_since,reports_to,party_level,code,uscc,established,dissolved,term_since,term_due,sources
                        37,PROVINCE,某省,,,,,37,,,,,,
                        3717,CITY,某市,37,,,,3717,,,,,,s#p1
                        pc,PARTY_ORGANIZATION,党工委,3717,,,WORKING_COMMITTEE,,,,,2021,2026,s#p1;s#p2
                        branch,PARTY_ORGANIZATION,支部,wuye,2020,pc,BRANCH,,,2015,,,,
                        wuye,PROPERTY_COMPANY,物业,3717,,,,,91350100M000100Y43,,,,,
                        """)
                .with("links", """
                        from,type,to,mode,as,reason,since,until,sources
                        branch,PART_OF,3717,,,,2015,2020,s
                        wuye,SERVES,3717,CONTRACT,,,,,
                        wuye,SERVES,3717,CONTRACT,,,2024,,
                        """)
                .with("roles", """
                        code,name_zh,name_en,kinds,leading
                        书记员,书记员,clerk,PARTY_ORGANIZATION;GRID,否
                        DIRECTOR,任何别的,anything else,,
                        """)
                .with("posts", """
                        id,organization,role,title,seats,sources
                        p,pc,书记,党工委书记,1,s
                        """)
                .with("members", """
                        id,name,named,gender,birth_year,party_member,former_ids,sources,note
                        zhang,张三,,男,1970,是,zhang-0,s,
                        li,（某副科级干部）,false,,,,,,
                        """)
                .with("appointments", """
                        id,member,post,organization,role,title,since,until,primary,document,sources
                        ,zhang,p,,,,2020,,true,,s
                        a,li,p,pc,PARTY_SECRETARY,,2010,2020,false,,
                        ,li,,branch,书记员,,,,true,,
                        """)
                .with("memberships", """
                        member,organization,kind,since,until,sources
                        zhang,branch,ROSTER,,,
                        zhang,branch,ROSTER,2020,,
                        """)
                .with("mechanisms", """
                        id,name,run_by,summary,involves,sources
                        m,三方联动,pc;branch,共同处理。,wuye,s
                        """)
                .with("figures", """
                        organization,metric,value,unit,qualifier,as_of,counts,sources,note
                        37,grids,152,个,EXACT,2025,GRID/1,s,
                        37,grids,152,个,EXACT,2024,GRID/1,s,
                        """)
                .with("rules", """
                        id,template,within,title_zh,verdict,target,parameters,mechanism,since,until,sources
                        r,TERM_DUE,3717,换届,REQUIRED,1.0,"{""subject"": {""kind"": ""OWNERS_COMMITTEE""}}",m,2020,,s
                        """)
                .with("explanations", """
                        rule,subject,counterpart,reason,by,since,until
                        r,wuye,branch,正在筹备,某人,2025,2026
                        r,zhang,,正在筹备,某人,2025,2026
                        """);
    }

    @Test
    void reportsFaultsOfAllSortsAtOnce() {
        Checked checked = Checked.alone(SmallDataSet.in("own")
                .with("organizations", """
                        id,kind,name,home,home_since,reports_to,party_level,code,established,dissolved
                        a,COUNTRY,某国,nowhere,2021-13,,,,2020,2019
                        b,GRID,网格,c,,,BRANCH,,,
                        c,GRID,网格,b,,x,,,,
                        c,CITY,某市,,,,,37,,
                        """)
                .with("posts", """
                        id,organization,role
                        p,b,KING
                        """)
                .with("appointments", """
                        member,post,organization,role,since,until,primary
                        nobody,p,,,2020,2019,
                        ,,b,主任,,,
                        zhang,,b,,,,
                        zhang,,b,主任,2020,,true
                        zhang,,c,主任,2021,,true
                        """)
                .with("members", """
                        id,name
                        zhang,张三
                        """));

        assertThat(checked.places())
                .containsExactlyInAnyOrder(
                        "organizations:2 kind BAD_KIND",
                        "organizations:2 home UNKNOWN_REFERENCE",
                        "organizations:2 home_since BAD_DATE",
                        "organizations:2 dissolved PERIOD_REVERSED",
                        "organizations:3 party_level BAD_VALUE",
                        "organizations:3 home HOME_CYCLE",
                        "organizations:4 home HOME_CYCLE",
                        "organizations:4 reports_to UNKNOWN_REFERENCE",
                        "organizations:4 reports_to BAD_VALUE",
                        "organizations:5 id DUPLICATE_ID",
                        "organizations:5 code BAD_DIVISION_CODE",
                        "posts:2 role UNKNOWN_ROLE",
                        "appointments:2 member UNKNOWN_REFERENCE",
                        "appointments:2 until PERIOD_REVERSED",
                        "appointments:3 member MISSING_VALUE",
                        "appointments:4 post MISSING_VALUE",
                        "appointments:6 primary TWO_PRIMARIES");
        assertThat(checked.faults()).allSatisfy(fault -> {
            assertThat(fault.sentence().zh()).isNotBlank().endsWith("。").doesNotContain("null", "%");
            assertThat(fault.sentence().en()).isNotBlank().endsWith(".").doesNotContain("null", "%");
        });
    }

    @Test
    void findsNothingInTheShippedVocabulary() {
        Faults faults = new Faults();
        DataSet vocabulary = DataSetReader.read(CsvFiles.shipped("vocabulary"), faults);
        ShippedChecks.CHECKS.check(vocabulary, GraphView.EMPTY, faults);

        assertThat(faults.all()).isEmpty();
    }
}
