package org.orglattice.dataset.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.orglattice.dataset.format.Fault;

/**
 * Faults as the rows of a file have them.
 */
final class FaultsByRow {

    private final NavigableMap<Integer, List<Fault>> rows;

    private FaultsByRow(NavigableMap<Integer, List<Fault>> rows) {
        this.rows = rows;
    }

    static Map<String, FaultsByRow> of(List<Fault> faults) {
        Map<String, FaultsByRow> files = new HashMap<>();
        faults.stream()
                .filter(fault -> fault.row() > 0)
                .collect(Collectors.groupingBy(
                        Fault::file, Collectors.groupingBy(Fault::row, TreeMap::new, Collectors.toList())))
                .forEach((file, rows) -> files.put(file, new FaultsByRow(rows)));
        return files;
    }

    static FaultsByRow none() {
        return new FaultsByRow(new TreeMap<>());
    }

    NavigableMap<Integer, List<Fault>> rows() {
        return rows;
    }

    /**
     * The faults of a row's cells.
     *
     * @param row the row, the first being 1
     * @param header the columns of its table
     * @return the faults, by the column they are marked at; those of the row as a whole at its first cell
     */
    Map<Integer, List<Fault>> cells(int row, HeaderColumns header) {
        return rows.getOrDefault(row, List.of()).stream()
                .collect(Collectors.groupingBy(header::index, LinkedHashMap::new, Collectors.toList()));
    }

    static String note(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.code() + "\n" + fault.sentence().zh() + "\n"
                        + fault.sentence().en())
                .collect(Collectors.joining("\n\n"));
    }
}
