package org.orglattice.dataset.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orglattice.text.Bilingual;

/**
 * Reads a source cell by cell into a data set.
 */
public final class DataSetReader implements DataSetSource.TableReader {

    private final Format format;
    private final Intent intent;
    private final Faults faults;
    private final Map<String, List<Entry>> tables = new LinkedHashMap<>();

    private DataSetReader(Format format, Intent intent, Faults faults) {
        this.format = format;
        this.intent = intent;
        this.faults = faults;
    }

    /**
     * Reads a data set.
     *
     * @param source where it is read from
     * @param faults takes what is wrong with single cells
     * @return the data set, as far as it can be read
     */
    public static DataSet read(DataSetSource source, Faults faults) {
        return read(source, Intent.STATE, faults);
    }

    /**
     * Reads a data set.
     *
     * @param source where it is read from
     * @param intent what its rows are there for
     * @param faults takes what is wrong with single cells
     * @return the data set, as far as it can be read
     */
    public static DataSet read(DataSetSource source, Intent intent, Faults faults) {
        DataSetReader reader = new DataSetReader(Format.shipped(), intent, faults);
        source.readInto(reader, faults);
        return reader.dataSet(source.name());
    }

    private DataSet dataSet(String name) {
        List<Entry> rows = tables.getOrDefault("dataset", List.of());
        for (Entry further : rows.subList(Math.min(1, rows.size()), rows.size())) {
            faults.add(
                    further,
                    "id",
                    FaultCode.DUPLICATE_ID,
                    Bilingual.of("一个数据集只能有一行 dataset。", "A data set has one row of dataset only."));
        }
        Optional<Entry> self = rows.stream().findFirst();
        if (self.isEmpty() && intent == Intent.STATE && !IdForm.fits(name)) {
            faults.add(new Fault(name, 0, null, name, FaultCode.BAD_ID, unfit()));
        }
        return new DataSet(
                self.map(row -> row.text("id")).orElse(name),
                self.map(row -> row.text("title")).orElse(name),
                self.map(row -> row.is("synthetic", false)).orElse(false),
                intent,
                tables);
    }

    @Override
    public DataSetSource.RowReader table(String file, String name, List<String> header) {
        Optional<TableFormat> found = format.table(name);
        if (found.isEmpty()) {
            faults.add(unknownFile(file));
            return (number, cells) -> {};
        }
        TableFormat table = found.get();
        if (tables.containsKey(table.name())) {
            faults.add(new Fault(
                    file,
                    0,
                    null,
                    null,
                    FaultCode.UNKNOWN_FILE,
                    Bilingual.of("表“%s”出现了两次。", "The table %s is there twice.", table.name())));
        }
        List<Entry> entries = tables.computeIfAbsent(table.name(), added -> new ArrayList<>());
        List<@Nullable Column> columns = columns(file, table, header);
        return (number, cells) ->
                entries.add(new Entry(table.name(), file, number, values(file, number, columns, cells)));
    }

    private static Bilingual unfit() {
        return new Bilingual(
                "文件名不能作数据集的编号：请改名，或用 name 给出编号。" + IdForm.RULE.zh(),
                "The name of the file cannot be the id of a data set: rename it, or give an id by name. "
                        + IdForm.RULE.en());
    }

    private Fault unknownFile(String file) {
        String names = String.join(
                ", ", format.tables().stream().map(TableFormat::name).toList());
        String titles = String.join(
                "、", format.tables().stream().map(TableFormat::title).toList());
        return new Fault(
                file,
                0,
                null,
                null,
                FaultCode.UNKNOWN_FILE,
                Bilingual.of("不认识的表，可用的有：%1$s。", "No such table; there are: %2$s.", titles, names));
    }

    private List<@Nullable Column> columns(String file, TableFormat table, List<String> header) {
        List<@Nullable Column> columns = new ArrayList<>();
        for (String text : header) {
            Column column = table.column(text).orElse(null);
            if (!text.isBlank() && (column == null || columns.contains(column))) {
                faults.add(new Fault(file, 1, text, text, FaultCode.UNKNOWN_COLUMN, unknownColumn(table, column)));
                column = null;
            }
            columns.add(column);
        }
        for (Column column : table.columns()) {
            if (column.required() && !columns.contains(column)) {
                faults.add(new Fault(
                        file,
                        1,
                        column.name(),
                        null,
                        FaultCode.MISSING_VALUE,
                        Bilingual.of(
                                "缺少必填的列“%1$s”（%2$s）。",
                                "The column %2$s (%1$s) is needed.", column.title(), column.name())));
            }
        }
        return columns;
    }

    private static Bilingual unknownColumn(TableFormat table, @Nullable Column known) {
        if (known != null) {
            return Bilingual.of("列“%s”出现了两次。", "The column %s is there twice.", known.name());
        }
        String titles =
                String.join("、", table.columns().stream().map(Column::title).toList());
        String names =
                String.join(", ", table.columns().stream().map(Column::name).toList());
        return Bilingual.of("不认识的列，可用的有：%1$s。", "No such column; there are: %2$s.", titles, names);
    }

    private Map<String, Object> values(String file, int row, List<@Nullable Column> columns, List<String> cells) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String text = cells.get(i);
            if (column == null) {
                continue;
            }
            if (text.isBlank()) {
                requireNothing(file, row, column);
                continue;
            }
            boolean knownId = intent == Intent.CHANGE && column.name().equals("id");
            CellReader reader = new CellReader(
                    column,
                    knownId,
                    (code, sentence) -> faults.add(new Fault(file, row, column.name(), text, code, sentence)));
            Object value = reader.read(text);
            if (value instanceof List<?> several && several.isEmpty()) {
                requireNothing(file, row, column);
            } else if (value != null) {
                values.put(column.name(), value);
            }
        }
        return values;
    }

    private void requireNothing(String file, int row, Column column) {
        if (column.required() && !faults.has(file, row, column.name())) {
            faults.add(new Fault(
                    file,
                    row,
                    column.name(),
                    null,
                    FaultCode.MISSING_VALUE,
                    Bilingual.of("“%1$s”（%2$s）必须填写。", "%2$s (%1$s) has to be stated.", column.title(), column.name())));
        }
    }
}
