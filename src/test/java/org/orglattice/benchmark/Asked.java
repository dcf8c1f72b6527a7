package org.orglattice.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;

/**
 * What a request asks of the database.
 *
 * @param statements how many statements
 * @param hits how often they reach into the store
 * @param operators the same for each operator of each statement, from its root
 */
record Asked(int statements, long hits, List<Map<String, Long>> operators) {

    /**
     * Runs statements once more, with a profile.
     *
     * @param driver speaks with the database
     * @param queries the statements
     * @return what they ask
     */
    static Asked profiled(Driver driver, List<Query> queries) {
        List<Map<String, Long>> operators = new ArrayList<>();
        try (Session session = driver.session()) {
            for (Query query : queries) {
                Map<String, Long> own = new LinkedHashMap<>();
                add(
                        session.run(new Query("PROFILE " + query.text(), query.parameters()))
                                .consume()
                                .profile(),
                        own);
                operators.add(own);
            }
        }
        long hits = operators.stream()
                .flatMap(own -> own.values().stream())
                .mapToLong(Long::longValue)
                .sum();
        return new Asked(queries.size(), hits, operators);
    }

    private static void add(ProfiledPlan plan, Map<String, Long> operators) {
        if (plan.dbHits() > 0) {
            String details = plan.arguments().containsKey("Details")
                    ? plan.arguments().get("Details").asString()
                    : "";
            operators.merge(plan.operatorType() + " " + details, plan.dbHits(), Long::sum);
        }
        plan.children().forEach(child -> add(child, operators));
    }
}
