package org.orglattice.dataset.workbook;

import java.io.IOException;

/**
 * A table has more rows than a sheet can take.
 */
public final class SheetFull extends IOException {

    SheetFull(String sheet, int most) {
        super("The sheet %s would need more than the %s rows that a sheet can have".formatted(sheet, most));
    }
}
