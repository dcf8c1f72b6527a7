package org.orglattice.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small district whose compounds ought to have Party branches, with rules at several levels of it. */
final class SmallDistrict {

    private static final String ROWS = """
            organizations
            id,        kind,               name,         home,   party_level, established, dissolved
            district,  DISTRICT,           南区,         ,       ,            ,
            street,    SUB_DISTRICT,       南湖街道,     district, ,          ,
            other,     SUB_DISTRICT,       北湖街道,     district, ,          ,
            lone,      SUB_DISTRICT,       孤山街道,     ,       ,            ,
            east,      COMMUNITY,          东社区,       street, ,            ,
            west,      COMMUNITY,          西社区,       street, ,            ,
            empty,     COMMUNITY,          空社区,       street, ,            ,
            e1,        COMPOUND,           东一小区,     east,   ,            ,
            e2,        COMPOUND,           东二小区,     east,   ,            2024-03-15,
            w1,        COMPOUND,           西一小区,     west,   ,            ,
            w2,        COMPOUND,           西二小区,     west,   ,            ,
            branch-e1, PARTY_ORGANIZATION, 东一小区党支部, e1,   BRANCH,      2023-02,
            branch-w1, PARTY_ORGANIZATION, 西一小区党支部, w1,   BRANCH,      ,            2024-02-10
            office,    INSTITUTION,        街道办,       street, ,            ,

            rules
            id,     template,    within,   title_zh, target, parameters, since, until
            r-top,  ESTABLISHED, district, ,         0.5,    ESTABLISHED, ,
            r-own,  ESTABLISHED, street,   小区有党支部, ,   ESTABLISHED, ,
            r-east, ESTABLISHED, east,     ,         1,      ESTABLISHED, ,
            r-past, ESTABLISHED, street,   ,         1,      ESTABLISHED, 2010, 2015
            r-far,  ESTABLISHED, other,    ,         ,       ESTABLISHED, ,

            explanations
            rule,  subject, reason,   by,   since
            r-own, w2,      尚未交付, 街道, 2024
            """;

    private static final String ESTABLISHED =
            "{\"subject\": {\"kind\": \"COMPOUND\"}, \"body\": {\"kind\": \"PARTY_ORGANIZATION\", \"levels\": [\"BRANCH\"]}, \"by\": \"HOME\"}";

    private SmallDistrict() {}

    /** The district, its rules and an explanation. */
    static DataRows rows() {
        return withParameters(DataRowsText.add(ROWS, DataRows.empty("south")));
    }

    /** So many more rules of the same template, within a sub-district of its own. */
    static DataRows furtherRules(int count) {
        String rules = IntStream.range(0, count)
                .mapToObj(i -> "r-many-" + i + ", ESTABLISHED, lone, ESTABLISHED\n")
                .collect(Collectors.joining());
        return withParameters(
                DataRowsText.add("rules\nid, template, within, parameters\n" + rules, DataRows.empty("many")));
    }

    // they hold what separates cells in the text above
    private static DataRows withParameters(DataRows rows) {
        List<DataRows.Row> rules = rows.rows("rules").stream()
                .map(rule -> new DataRows.Row(rule.cells().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                cell -> cell.getKey().equals("parameters") ? ESTABLISHED : cell.getValue()))))
                .toList();
        return rows.with("rules", rules);
    }
}
