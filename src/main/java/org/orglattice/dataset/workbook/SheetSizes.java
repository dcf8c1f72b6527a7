package org.orglattice.dataset.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.orglattice.dataset.workbook.SheetHandler.FailedCell;
import org.orglattice.dataset.workbook.SheetHandler.Rows;
import org.xml.sax.SAXException;

/**
 * Counts what all sheets of a workbook hold together, the empty rows and cells between others included, which take next to
 * nothing in the file.
 */
final class SheetSizes {

    static final int MOST_ROWS = 3_000_000;
    static final long MOST_CELLS = 50_000_000;

    private long rows;
    private long cells;

    /** Hands rows on as long as there are no more than anybody fills in. */
    Rows counting(Rows taker) {
        return new Rows() {
            @Override
            public void row(int number, List<String> texts, List<FailedCell> failed) throws SAXException {
                rows++;
                cells += texts.size();
                if (rows > MOST_ROWS || cells > MOST_CELLS) {
                    throw new TooManyCells();
                }
                taker.row(number, texts, failed);
            }

            @Override
            public void merged(CellRangeAddress range) {
                taker.merged(range);
            }
        };
    }

    /** A workbook that is larger than it may be. */
    static final class TooManyCells extends SAXException {}
}
