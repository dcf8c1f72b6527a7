package org.orglattice.dataset.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orglattice.text.Bilingual;

/**
 * The faults found in a data set so far.
 */
public final class Faults {

    private static final Comparator<Fault> BY_PLACE =
            Comparator.comparing(Fault::file).thenComparingInt(Fault::row);

    private final List<Fault> found = new ArrayList<>();

    /**
     * Adds a fault.
     *
     * @param fault what is wrong
     */
    public void add(Fault fault) {
        found.add(fault);
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
     * @return whether one was added
     */
    public boolean has(Entry entry, String column) {
        return found.stream()
                .anyMatch(fault -> fault.file().equals(entry.file())
                        && fault.row() == entry.row()
                        && column.equals(fault.column()));
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
     * All of them.
     *
     * @return the faults, by file and row
     */
    public List<Fault> all() {
        return found.stream().sorted(BY_PLACE).toList();
    }
}
