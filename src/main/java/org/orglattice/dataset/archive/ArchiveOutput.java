package org.orglattice.dataset.archive;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.format.CellText;
import org.orglattice.dataset.format.Column;
import org.orglattice.dataset.format.DataSetOutput;
import org.orglattice.dataset.format.TableFormat;
import org.orglattice.text.Bilingual;

/**
 * Writes a data set as an archive of CSV files, names and closed values in English.
 */
public final class ArchiveOutput extends DataSetOutput {

    // without it spreadsheets in China take the file for GBK
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ZipOutputStream archive;
    private final List<Bilingual> remarks;
    private @Nullable CsvWriter file;

    /**
     * An archive without files yet.
     *
     * @param out where it is written to, as the rows come; stays open
     * @param remarks what a reader should know of it, which goes into a {@code README.txt}; none leaves that out
     */
    public ArchiveOutput(OutputStream out, List<Bilingual> remarks) {
        this.archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.remarks = remarks;
    }

    @Override
    protected void begin(TableFormat table) throws IOException {
        endFile();
        archive.putNextEntry(Timeless.entry(table.name() + ".csv"));
        archive.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        file = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new UnclosedStream(archive), StandardCharsets.UTF_8);
        write(table.columns().stream().map(Column::name).toList());
    }

    @Override
    protected void add(TableFormat table, Map<String, ?> values) throws IOException {
        write(table.columns().stream()
                .map(column -> CellText.shielded(CellText.of(values.get(column.name()))))
                .toList());
    }

    private void write(List<String> cells) throws IOException {
        try {
            Objects.requireNonNull(file).writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void endFile() throws IOException {
        if (file != null) {
            file.close();
            archive.closeEntry();
        }
    }

    @Override
    public void finish() throws IOException {
        endFile();
        if (!remarks.isEmpty()) {
            archive.putNextEntry(Timeless.entry("README.txt"));
            archive.write(remarks.stream()
                    .map(remark -> remark.zh() + "\r\n" + remark.en() + "\r\n")
                    .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, ""))
                    .getBytes(StandardCharsets.UTF_8));
            archive.closeEntry();
        }
        archive.finish();
    }

    @Override
    public void close() {
        // what is not finished lacks its list of files, by which anybody sees that it is none
    }
}
