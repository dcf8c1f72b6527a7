package org.orglattice.dataset.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/**
 * A data set as a test writes it: its tables as text blocks of CSV, read by the reader of the service.
 */
public final class SmallDataSet {

    private final String name;
    private final List<Resource> files = new ArrayList<>();

    private SmallDataSet(String name) {
        this.name = name;
    }

    /**
     * Begins a data set in a folder.
     *
     * @param folder what the folder is called
     * @return a set without tables
     */
    public static SmallDataSet in(String folder) {
        return new SmallDataSet(folder);
    }

    /**
     * Adds a table.
     *
     * @param table its name
     * @param csv its header and rows
     * @return this set
     */
    public SmallDataSet with(String table, String csv) {
        return withFile(table + ".csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Adds a file.
     *
     * @param file its name
     * @param content what it holds
     * @return this set
     */
    public SmallDataSet withFile(String file, byte[] content) {
        files.add(new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return file;
            }
        });
        return this;
    }

    /**
     * The set as a source.
     *
     * @return its files
     */
    public CsvFiles files() {
        return new CsvFiles(name, List.copyOf(files));
    }

    /**
     * Reads the set.
     *
     * @param faults takes what cannot be read
     * @return the set, as far as it can be read
     */
    public DataSet read(Faults faults) {
        return DataSetReader.read(files(), faults);
    }

    /**
     * Reads a set in which nothing is wrong.
     *
     * @return the set
     */
    public DataSet read() {
        Faults faults = new Faults();
        DataSet set = read(faults);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.all().toString());
        }
        return set;
    }

    /**
     * Reads the set for what is wrong with single cells.
     *
     * @return the faults
     */
    public List<Fault> faults() {
        Faults faults = new Faults();
        read(faults);
        return faults.all();
    }

    /**
     * Where faults are and of which kind, in short.
     *
     * @param faults the faults
     * @return each as {@code table:row column CODE}; a fault of a whole row or file leaves the rest out
     */
    public static List<String> places(List<Fault> faults) {
        return faults.stream().map(SmallDataSet::place).toList();
    }

    private static String place(Fault fault) {
        String file = fault.file().replaceFirst("\\.csv$", "");
        String row = fault.row() == 0 ? "" : ":" + fault.row();
        String column = fault.column() == null ? "" : " " + fault.column();
        return file + row + column + " " + fault.code();
    }
}
