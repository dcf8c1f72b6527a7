package org.orglattice.dataset.workbook;

import java.util.Set;

/**
 * The sheets of the service's own workbooks that hold no rows of a data set.
 */
final class SheetNames {

    /** What a reader should know. */
    static final String GUIDE = "说明";

    /** The values of drop-down lists. */
    static final String LISTS = "选项";

    /** What is wrong with a data set. */
    static final String FAULTS = "错误";

    private static final Set<String> OWN = Set.of(GUIDE, LISTS, FAULTS);

    private SheetNames() {}

    /**
     * Tells whether a sheet is one of them.
     *
     * @param name the sheet's name
     * @return whether it holds no rows
     */
    static boolean isOwn(String name) {
        return OWN.contains(name);
    }
}
