package org.orglattice.dataset.workbook;

import java.io.IOException;

/**
 * A text is longer than a cell can take.
 */
public final class CellFull extends IOException {

    private static final long serialVersionUID = 1;

    private final String cell;

    CellFull(String cell, int most) {
        super("The text of the cell %s is longer than the %s characters that a cell can have".formatted(cell, most));
        this.cell = cell;
    }

    /**
     * Which cell it is.
     *
     * @return its sheet and its address there, such as {@code 来源!C2}
     */
    public String cell() {
        return cell;
    }
}
