package org.orglattice.exports;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongSupplier;
import org.orglattice.dataset.workbook.Allowance;
import org.orglattice.query.ErrorCode;
import org.orglattice.query.RequestError;
import org.orglattice.text.Bilingual;

/**
 * Takes a file as long as it becomes neither too large nor too late.
 */
final class LimitedOutput extends FilterOutputStream implements Allowance {

    private final ExportSettings settings;
    private final LongSupplier nanoTime;
    private final long begun;
    private long written;
    private long putAside;

    LimitedOutput(OutputStream out, ExportSettings settings, LongSupplier nanoTime) {
        super(new BufferedOutputStream(out));
        this.settings = settings;
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
    }

    @Override
    public void write(int one) throws IOException {
        count(1);
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        count(length);
        out.write(bytes, from, length);
    }

    @Override
    public void spend(long bytes) {
        putAside += bytes;
        check(putAside);
    }

    private void count(int length) {
        written += length;
        check(written);
    }

    private void check(long bytes) {
        if (bytes > settings.size().toBytes()) {
            throw new RequestError(
                    ErrorCode.TOO_LARGE,
                    Bilingual.of(
                            "文件超过了 %s 字节的上限：请缩小范围。",
                            "The file is larger than the %s bytes it may have: narrow its scope.",
                            settings.size().toBytes()));
        }
        if (nanoTime.getAsLong() - begun > settings.timeout().toNanos()) {
            throw new RequestError(
                    ErrorCode.TIMED_OUT,
                    Bilingual.of(
                            "导出超过了 %s 秒的时限：请缩小范围。",
                            "The export took longer than the %s s it may: narrow its scope.",
                            settings.timeout().toSeconds()));
        }
    }
}
