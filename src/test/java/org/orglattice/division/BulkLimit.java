package org.orglattice.division;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.orglattice.text.SearchTerms;

/**
 * What the database itself can do: the nodes and relationships of the national table by the driver alone, in batches of
 * plain {@code CREATE}, below the same constraints and indexes. Nothing is looked up that could be known, nothing checked,
 * and making the rows is not counted.
 */
final class BulkLimit {

    private static final int BATCH = 10_000;

    private static final String SOURCE = "CREATE (:Entity:Source {id: 'divisions/nbs', dataset: 'divisions'})";
    private static final String NODES = "UNWIND $rows AS row CREATE (o:Entity:Organization:%s) SET o = row";
    private static final String HOMES = """
            UNWIND $rows AS row
            MATCH (o:Entity {id: row.id}) MATCH (home:Entity {id: row.home})
            CREATE (o)-[:PART_OF {openOf: row.id}]->(home)
            """;
    private static final String CITATIONS = """
            MATCH (s:Entity {id: 'divisions/nbs'})
            UNWIND $rows AS row
            MATCH (o:Entity {id: row.id})
            CREATE (o)-[:CITES]->(s)
            """;

    private final Driver driver;
    private long nanos;

    BulkLimit(Driver driver) {
        this.driver = driver;
    }

    /**
     * Writes provinces.
     *
     * @param table the national table
     * @param provinces their codes
     * @return how many rows
     */
    int write(NationalTable table, List<String> provinces) {
        int size = 0;
        run(SOURCE, List.of());
        for (String province : provinces) {
            List<Division> divisions = table.withChainsAndAllBelow(List.of(province));
            for (int from = 0; from < divisions.size(); from += BATCH) {
                write(divisions.subList(from, Math.min(divisions.size(), from + BATCH)));
            }
            size += divisions.size();
        }
        return size;
    }

    /** The time that the database took. */
    double seconds() {
        return nanos / 1e9;
    }

    private void write(List<Division> divisions) {
        Map<String, List<Map<String, Object>>> byLabel = new HashMap<>();
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Division division : divisions) {
            byLabel.computeIfAbsent(division.kind().label(), added -> new ArrayList<>())
                    .add(properties(division));
            Map<String, Object> line = new HashMap<>();
            line.put("id", division.code());
            line.put("home", division.parentCode());
            lines.add(line);
        }
        byLabel.forEach((label, rows) -> run(NODES.formatted(label), rows));
        run(HOMES, lines.stream().filter(line -> line.get("home") != null).toList());
        run(CITATIONS, lines);
    }

    private static Map<String, Object> properties(Division division) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", division.code());
        row.put("kind", division.kind().name());
        row.put("name", division.name());
        row.put("shortName", division.shortName());
        row.put("code", division.code());
        row.put("dataset", DivisionDataSet.ID);
        row.put("version", 1);
        StringBuilder path = new StringBuilder();
        int depth = -1;
        for (Division each = division; each != null; depth++) {
            path.insert(0, each.code() + "#");
            each = each.parentCode() == null ? null : new Division(Objects.requireNonNull(each.parentCode()), "");
        }
        row.put("path", path.toString());
        row.put("depth", depth);
        row.put(
                "searchTerms",
                SearchTerms.of(Arrays.asList(division.name(), division.shortName()), List.of(division.code())));
        return row;
    }

    private void run(String statement, List<Map<String, Object>> rows) {
        long begin = System.nanoTime();
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(transaction ->
                    transaction.run(statement, Map.of("rows", rows)).consume());
        }
        nanos += System.nanoTime() - begin;
    }
}
