package org.orglattice.dataset.workbook;

import org.orglattice.dataset.format.Column;

/**
 * How wide columns are, in 256ths of a character.
 */
final class Widths {

    private static final int CHARACTER = 256;

    private Widths() {}

    static int of(Column column) {
        int characters = switch (column.type()) {
            case DATE, INTEGER, NUMBER, BOOLEAN, CHOICE, KIND -> 13;
            case USCC, NATIONAL_ID, ROLE, TEMPLATE, COUNTS -> 22;
            case ID, TEXT -> 26;
            case IDS, KINDS, SOURCES, JSON -> 36;
        };
        // a Chinese character is as wide as two
        return Math.max(characters, 2 * column.title().length() + 4) * CHARACTER;
    }
}
