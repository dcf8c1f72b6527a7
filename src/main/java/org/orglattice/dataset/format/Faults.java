package org.orglattice.dataset.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orglattice.text.Bilingual;

/**
 * The faults found in a data set so far. All are counted, and as many kept as anybody can look through.
 */
public final class Faults {

    private static final Comparator<Fault> BY_PLACE =
            Comparator.comparing(Fault::file).thenComparingInt(Fault::row);

    /** How many faults are kept. */
    public static final int MOST_KEPT = 10_000;

    private final List<Fault> found = new ArrayList<>();
    private final Set<Cell> cells = new HashSet<>();
    private int total;

    /**
     * The same faults, to which others may be added.
     *
     * @return a copy
     */
    public Faults copy() {
        Faults copy = new Faults();
        copy.found.addAll(found);
        copy.cells.addAll(cells);
        copy.total = total;
        return copy;
    }

    private record Cell(String file, int row, @Nullable String column) {}

    /**
     * Adds a fault.
     *
     * @param fault what is wrong
     */
    public void add(Fault fault) {
        total++;
        if (found.size() < MOST_KEPT) {
            found.add(fault);
            cells.add(new Cell(fault.file(), fault.row(), fault.column()));
        }
    }

    /**
     * Adds a fault of a row.
     *
     * @param entry the row
     * @param column the column, or {@code null} where the row as a whole is meant
     * @param code the stable code
     * @param sentence what is wrong and what would be right
     */
    public void add(Entry entry, @Nullable String column, FaultCode code, Bilingual sentence) {
        Object value = column == null ? null : entry.values().get(column);
        add(new Fault(entry.file(), entry.row(), column, value == null ? null : text(value), code, sentence));
    }

    private static String text(Object value) {
        return value instanceof List<?> several
                ? several.stream().map(Object::toString).collect(Collectors.joining(";"))
                : value.toString();
    }

    /**
     * Tells whether a cell has a fault already.
     *
     * @param entry its row
     * @param column its column
     * @return whether one was added and kept
     */
    public boolean has(Entry entry, String column) {
        return has(entry.file(), entry.row(), column);
    }

    /**
     * Tells whether a cell has a fault already.
     *
     * @param file the file or sheet
     * @param row its row
     * @param column its column
     * @return whether one was added and kept
     */
    public boolean has(String file, int row, String column) {
        return cells.contains(new Cell(file, row, column));
    }

    /**
     * Tells whether there are none.
     *
     * @return whether the data set is without fault
     */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * How many there are.
     *
     * @return the number of faults added, kept or not
     */
    public int total() {
        return total;
    }

    /**
     * All that are kept.
     *
     * @return the first {@value #MOST_KEPT} faults found, by file and row
     */
    public List<Fault> all() {
        return found.stream().sorted(BY_PLACE).toList();
    }
}
