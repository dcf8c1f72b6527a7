package org.orglattice.dataset.format;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orglattice.text.Bilingual;

/**
 * Something wrong in a data set, and where.
 *
 * @param file the file or sheet
 * @param row the record, the header being 1; 0 where the file as a whole is meant
 * @param column the column, or {@code null} where the row as a whole is meant
 * @param value what stands there, shortened, of a personal number the end only, or {@code null}
 * @param code the stable code
 * @param sentence what is wrong and what would be right
 */
public record Fault(
        String file,
        int row,
        @Nullable String column,
        @Nullable String value,
        FaultCode code,
        Bilingual sentence) {

    private static final int LONGEST_VALUE = 100;
    private static final int SHOWN_OF_A_PERSONAL_NUMBER = 4;
    private static final Set<String> PERSONAL_NUMBERS = Set.of("national_id", "phone");

    /** Shortens the value to what a report can show. */
    public Fault {
        if (value != null && column != null && PERSONAL_NUMBERS.contains(column)) {
            value = "…" + value.substring(Math.max(0, value.length() - SHOWN_OF_A_PERSONAL_NUMBER));
        }
        if (value != null && value.length() > LONGEST_VALUE) {
            value = value.substring(0, LONGEST_VALUE) + "…";
        }
    }

    @Override
    public String toString() {
        String place = file + (row == 0 ? "" : " 行/row " + row) + (column == null ? "" : " 列/column " + column);
        return place + (value == null ? "" : " “" + value + "”") + ": " + code + " " + sentence;
    }
}
