package org.orglattice.test;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A fictional sub-district that has as many of everything as a test needs, so that one and two hundred of a kind can be
 * asked for alike. Whatever is counted from 0 belongs to the community of the same number.
 */
public final class ManyRows {

    /** The sub-district; the ids of all that lies in it begin with its own. */
    public static final String PLACE = "many";

    private static final String SHARED = """
            "{""a"": {""kind"": ""PARTY_ORGANIZATION""}, ""b"": {""kind"": ""COMMUNITY""}, ""pairing"": ""HOST"", ""min"": 2}\"""";

    private ManyRows() {}

    /**
     * Makes the data set.
     *
     * @param count how many of each kind
     * @return the data set
     */
    public static Tables of(int count) {
        return Tables.named(PLACE)
                .with("sources", rows("id,title,publisher", count, List.of("many/source%1$d,Report %1$d,The district")))
                .with("organizations", organizations(count))
                .with(
                        "links",
                        rows(
                                "from,type,to,mode,as,sources",
                                count,
                                List.of(
                                        "many/company%1$d,SERVES,many/compound%1$d,CONTRACT,,many/source%1$d",
                                        "many/shop%1$d,SERVES,many/c%1$d,PUBLIC,,",
                                        "many/company%1$d,PARTICIPATES_IN,many/branch%1$d,,member,")))
                .with(
                        "posts",
                        rows(
                                "id,organization,role,seats,sources",
                                count,
                                List.of("many/post%1$d,many/c%1$d,COMMITTEE_MEMBER,3,many/source%1$d")))
                .with(
                        "members",
                        rows(
                                "id,name,party_member,sources",
                                count,
                                List.of("many/member%1$d,Zhang %1$d,true,many/source%1$d#p1")))
                .with(
                        "appointments",
                        rows(
                                "id,member,post,organization,role,since,until,primary,sources",
                                count,
                                List.of(
                                        "many/now%1$d,many/member%1$d,,many/branch%1$d,PARTY_SECRETARY,2020,,true,many/source%1$d",
                                        ",many/member%1$d,,many/c%1$d,DIRECTOR,2021,,,",
                                        ",many/member%1$d,many/post%1$d,,,2015,2018,,")))
                .with(
                        "memberships",
                        rows(
                                "member,organization,kind,since",
                                count,
                                List.of("many/member%1$d,many/compound%1$d,CHECK_IN,2022")))
                .with(
                        "mechanisms",
                        rows(
                                "id,name,run_by,involves,sources",
                                count,
                                List.of("many/mechanism%1$d,Linkage %1$d,many/c%1$d,many/company%1$d,many/source%1$d")))
                .with(
                        "figures",
                        rows(
                                "organization,metric,value,as_of,sources",
                                count,
                                List.of("many/c%1$d,households,%1$d,2025,many/source%1$d")))
                .with(
                        "rules",
                        rows(
                                "id,template,within,mechanism,sources,parameters\nmany/rule,SHARED_HOLDER,many,,,"
                                        + SHARED,
                                count,
                                List.of("many/rule%1$d,SHARED_HOLDER,elsewhere,many/mechanism%1$d,many/source%1$d,"
                                        + SHARED)));
    }

    private static String organizations(int count) {
        String header = "id,kind,name,home,reports_to,party_level,grid_level,sources";
        return rows(
                header
                        + "\nmany,SUB_DISTRICT,The many,,,,,\nmany/pwc,PARTY_ORGANIZATION,All of them,many,,WORKING_COMMITTEE,,"
                        + "\nelsewhere,SUB_DISTRICT,Elsewhere,,,,,",
                count,
                List.of(
                        "many/area%1$d,TOWNSHIP,Area %1$d,many,,,,many/source%1$d",
                        "many/street%1$d,SUB_DISTRICT,Street %1$d,many,,,,many/source%1$d",
                        "many/c%1$d,COMMUNITY,Community %1$d,many,,,,many/source%1$d",
                        "many/grid%1$d,GRID,Grid %1$d,many/c%1$d,,,1,many/source%1$d",
                        "many/compound%1$d,COMPOUND,Compound %1$d,many/c%1$d,,,,many/source%1$d",
                        "many/branch%1$d,PARTY_ORGANIZATION,Branch %1$d,many/c%1$d,many/pwc,BRANCH,,many/source%1$d",
                        "many/committee%1$d,OWNERS_COMMITTEE,Committee %1$d,many/compound%1$d,,,,many/source%1$d",
                        "many/company%1$d,PROPERTY_COMPANY,Company %1$d,many,,,,many/source%1$d",
                        "many/shop%1$d,ENTERPRISE,Shop %1$d,many,,,,many/source%1$d"));
    }

    private static String rows(String header, int count, List<String> rows) {
        return header + "\n"
                + IntStream.range(0, count)
                        .boxed()
                        .flatMap(number -> rows.stream().map(row -> row.formatted(number)))
                        .collect(Collectors.joining("\n"));
    }
}
