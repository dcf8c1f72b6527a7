package org.orglattice.editing;

import java.util.Map;
import java.util.TreeMap;
import org.orglattice.history.ChangeEntry;

/**
 * Makes entries of the history of rows that were written.
 */
final class ChangeEntries {

    private static final int SHOWN_OF_A_NATIONAL_ID = 4;

    private ChangeEntries() {}

    /**
     * The entry of a row.
     *
     * @param reach how far the row reaches
     * @param stated the row
     * @return what it was and what it is now
     */
    static ChangeEntry of(RowReach reach, StatedRow stated) {
        return new ChangeEntry(
                stated.table(),
                subject(reach),
                reach.concerned(),
                reach.organizations(),
                stated.before() == null ? null : stated(stated.before().cells()),
                stated(stated.cells()));
    }

    /** The id of what a row is about first. */
    static String subject(RowReach reach) {
        return reach.concerned().iterator().next();
    }

    static Map<String, Object> stated(Map<String, String> cells) {
        Map<String, Object> stated = new TreeMap<>();
        cells.forEach((column, text) -> {
            if (text.isEmpty()) {
                return;
            }
            if (column.equals("national_id")) {
                stated.put("national_id_tail", text.substring(Math.max(0, text.length() - SHOWN_OF_A_NATIONAL_ID)));
            } else {
                stated.put(column, text);
            }
        });
        return stated;
    }
}
