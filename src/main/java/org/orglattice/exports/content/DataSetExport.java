package org.orglattice.exports.content;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.orglattice.dataset.archive.ArchiveOutput;
import org.orglattice.dataset.format.DataSetOutput;
import org.orglattice.dataset.workbook.WorkbookOutput;
import org.orglattice.exports.Export;
import org.orglattice.exports.ExportRequest;
import org.orglattice.exports.MediaTypes;
import org.orglattice.exports.Scope;
import org.orglattice.text.Bilingual;
import org.springframework.http.MediaType;

/**
 * Makes a data set of what lies within an organization, or of what a data set owns.
 *
 * @param file by which name it is asked for
 * @param type the media type
 * @param form writes the rows
 */
record DataSetExport(String file, MediaType type, Form form) implements Export {

    static final DataSetExport ARCHIVE = new DataSetExport("dataset.zip", MediaTypes.ARCHIVE, ArchiveOutput::new);
    static final DataSetExport WORKBOOK = new DataSetExport("dataset.xlsx", MediaTypes.WORKBOOK, WorkbookOutput::new);

    /** Begins a file of a data set. */
    @FunctionalInterface
    interface Form {

        DataSetOutput begin(OutputStream out, List<Bilingual> remarks) throws IOException;
    }

    @Override
    public String title() {
        return "数据集";
    }

    @Override
    public boolean takesDataSet() {
        return true;
    }

    @Override
    public void write(ExportRequest request, OutputStream out) throws IOException {
        Selection selection = request.scope() instanceof Scope.WholeDataSet whole
                ? new OwnedSelector(request).select(whole.id())
                : new WithinSelector(request).select(request.organization());
        TableRows rows = new TableRows(request, selection);
        Origin origin = Origin.of(request, selection, rows.citeLinks());
        try (DataSetOutput output = form.begin(out, Remarks.of(request))) {
            output.row("dataset", origin.row());
            rows.write(output);
            output.finish();
        }
    }
}
