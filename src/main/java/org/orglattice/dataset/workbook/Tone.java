package org.orglattice.dataset.workbook;

import org.apache.poi.ss.usermodel.IndexedColors;
import org.jspecify.annotations.Nullable;

/**
 * How a row of a report looks.
 */
public enum Tone {
    /** Like most. */
    PLAIN(null, false),
    /** What names the columns. */
    HEADING(IndexedColors.GREY_25_PERCENT, true),
    /** As it ought to be. */
    GOOD(IndexedColors.LIGHT_GREEN, false),
    /** As it ought to be in part, or to be looked at. */
    FAIR(IndexedColors.LIGHT_YELLOW, false),
    /** Not as it ought to be. */
    BAD(IndexedColors.ROSE, false),
    /** Accounted for, or left empty. */
    MUTED(IndexedColors.LIGHT_TURQUOISE, false);

    private final @Nullable IndexedColors fill;
    private final boolean bold;

    Tone(@Nullable IndexedColors fill, boolean bold) {
        this.fill = fill;
        this.bold = bold;
    }

    @Nullable
    IndexedColors fill() {
        return fill;
    }

    boolean isBold() {
        return bold;
    }
}
