package org.orglattice.dataset.workbook;

import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.xssf.streaming.GZIPSheetDataWriter;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/**
 * What a workbook puts aside of its sheets, compressed and within an allowance. Where that was too much nothing more is put
 * aside, so that the workbook can be closed all the same.
 */
final class SheetFiles {

    private final Allowance allowance;
    private boolean isOver;

    private SheetFiles(Allowance allowance) {
        this.allowance = allowance;
    }

    /** A workbook whose sheets are put aside so. */
    static SXSSFWorkbook workbook(int rowsInMemory, Allowance allowance) {
        SheetFiles files = new SheetFiles(allowance);
        return new SXSSFWorkbook(rowsInMemory) {
            @Override
            protected SheetDataWriter createSheetDataWriter() throws IOException {
                return files.writer();
            }
        };
    }

    private SheetDataWriter writer() throws IOException {
        return new GZIPSheetDataWriter() {
            @Override
            protected OutputStream decorateOutputStream(FileOutputStream file) throws IOException {
                return new GZIPOutputStream(new Spending(file));
            }
        };
    }

    private boolean spend(int length) {
        if (!isOver) {
            isOver = true;
            allowance.spend(length);
            isOver = false;
        }
        return !isOver;
    }

    private final class Spending extends FilterOutputStream {

        Spending(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            if (spend(1)) {
                out.write(one);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (spend(length)) {
                out.write(bytes, from, length);
            }
        }
    }
}
