package org.orglattice.dataset.format;

import java.util.List;

/**
 * Where a data set is read from, whatever the kind of file.
 */
public interface DataSetSource {

    /**
     * What the source is called, which names a data set that does not name itself.
     *
     * @return the name of the folder or file, without its ending
     */
    String name();

    /**
     * Reads all tables.
     *
     * @param reader takes their rows
     * @param faults takes what cannot be read
     */
    void readInto(TableReader reader, Faults faults);

    /** Takes the rows of one table after the other. */
    interface TableReader {

        /**
         * Begins a table.
         *
         * @param file the file or sheet, for faults
         * @param name the file's name without its ending, or the sheet's
         * @param header what its first row holds
         * @return takes the rows that follow
         */
        RowReader table(String file, String name, List<String> header);

        /** Goes past a row in which nothing stands, of which there may be many. */
        default void blank() {}
    }

    /** Takes the rows of a table. */
    interface RowReader {

        /**
         * Takes a row.
         *
         * @param number the record, the header being 1
         * @param cells its cells
         */
        void row(int number, List<String> cells);
    }
}
