package org.orglattice.dataset.load;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.load.StoredRows.StoredRow;

/**
 * What is to be told of a load.
 *
 * @param dataset the id of the data set
 * @param roots the organizations within which all of it lies, or some of them where they are many
 * @param sizes how many rows it has, by table
 * @param before what the graph held of it before, by id
 */
record LoadedRows(String dataset, Set<String> roots, Map<String, Integer> sizes, Map<String, StoredRow> before) {

    private static final int MOST_ROOTS = 50;

    /**
     * What is to be told of a data set.
     *
     * @param set the data set
     * @param before what the graph held of it before, by id
     * @return the same in short
     */
    static LoadedRows of(DataSet set, Map<String, StoredRow> before) {
        return new LoadedRows(set.id(), roots(set), sizes(set), before);
    }

    /**
     * How many rows a data set has.
     *
     * @param set the data set
     * @return the numbers, by table
     */
    static Map<String, Integer> sizes(DataSet set) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        set.tables().forEach((table, rows) -> sizes.put(table, rows.size()));
        return sizes;
    }

    /** The organizations that belong to none of the same set. */
    private static Set<String> roots(DataSet set) {
        List<Entry> rows = set.rows("organizations");
        Set<String> own = rows.stream().map(row -> row.required("id")).collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> !own.contains(row.required("home")))
                .map(row -> row.required("id"))
                .limit(MOST_ROOTS)
                .collect(Collectors.toSet());
    }

    /**
     * What is to be told of two parts of a data set.
     *
     * @param other the part that follows
     * @return both; what each of them states of the set itself and of its sources counts twice
     */
    LoadedRows plus(LoadedRows other) {
        Map<String, Integer> both = new LinkedHashMap<>(sizes);
        other.sizes.forEach((table, size) -> both.merge(table, size, Integer::sum));
        Map<String, StoredRow> stored = new HashMap<>(before);
        stored.putAll(other.before);
        return new LoadedRows(
                dataset,
                Stream.concat(roots.stream(), other.roots.stream())
                        .limit(MOST_ROOTS)
                        .collect(Collectors.toSet()),
                both,
                stored);
    }
}
