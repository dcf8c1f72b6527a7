package org.orglattice.dataset.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets XML through as spreadsheet programs write it: in UTF-8, without document types and comments, and with markup every now and then,
 * so that no parser has to hold much of it at once.
 */
final class MarkupGuard extends FilterInputStream {

    private static final int LONGEST_RUN = 1 << 20;

    private long position;
    private int run;
    private boolean opened;

    MarkupGuard(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            check(read);
        }
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        for (int i = offset; i < offset + read; i++) {
            check(bytes[i] & 0xff);
        }
        return read;
    }

    private void check(int character) throws IOException {
        if (position++ == 0 && character != '<' && character != 0xEF) {
            throw new IOException("It is not XML in UTF-8");
        }
        if (opened && (character == '!' || character == '?' && position > 8)) {
            throw new IOException("It has comments, instructions or a document type");
        }
        opened = character == '<';
        run = opened ? 0 : run + 1;
        if (run > LONGEST_RUN) {
            throw new IOException("It has too much text in one piece");
        }
    }
}
