package org.orglattice.dataset.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.orglattice.dataset.archive.Archive;
import org.orglattice.dataset.archive.ArchiveSource;
import org.orglattice.dataset.archive.UnfitArchive;
import org.orglattice.dataset.format.DataSetSource;
import org.orglattice.dataset.format.Faults;
import org.orglattice.dataset.workbook.WorkbookSource;

/**
 * A data set in a file that begins as an archive does: a workbook, or CSV files packed together.
 *
 * @param name what the data set is called that does not name itself
 * @param file the file
 */
record ZippedFile(String name, UploadedFile file) implements DataSetSource {

    @Override
    public void readInto(TableReader reader, Faults faults) {
        try (Archive archive = Archive.open(file.content())) {
            if (!WorkbookSource.isOfficeDocument(archive)) {
                new ArchiveSource(name, file.name(), archive).readInto(reader, faults);
            } else if (WorkbookSource.isReadable(archive)) {
                new WorkbookSource(name, file.name(), file.content()).readInto(reader, faults);
            } else {
                faults.add(WorkbookSource.unreadable(file.name()));
            }
        } catch (UnfitArchive unfit) {
            faults.add(unfit.in(file.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(file.name() + " cannot be read", e);
        }
    }
}
