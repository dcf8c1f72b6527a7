package org.orglattice.dataset.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Takes the XML of a sheet, row by row.
 */
final class SheetHandler extends PartHandler {

    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private static final int MOST_COLUMNS = SpreadsheetVersion.EXCEL2007.getMaxColumns();

    /** Takes the rows of a sheet. */
    interface Rows {

        /**
         * Takes a row.
         *
         * @param number as the spreadsheet counts, the first being 1
         * @param cells the texts of its cells
         * @param failed the cells that have no text because their formula has no value, or an error for one
         * @throws SAXException where there are more than it takes
         */
        void row(int number, List<String> cells, List<FailedCell> failed) throws SAXException;

        /**
         * Takes cells that were made one. All rows came before.
         *
         * @param cells where they are
         */
        void merged(CellRangeAddress cells);
    }

    /**
     * A cell whose formula has no value.
     *
     * @param column the column, counted from 0
     * @param error what stands there instead, or {@code null} where nothing does
     */
    record FailedCell(int column, @Nullable String error) {}

    private final SharedStrings strings;
    private final NumberFormats formats;
    private final boolean since1904;
    private final Rows rows;

    private final List<String> cells = new ArrayList<>();
    private final List<FailedCell> failed = new ArrayList<>();
    private int row;
    private int column = -1;
    private int style;
    private String type = "n";
    private boolean inCell;
    private boolean formula;
    private @Nullable String value;
    private int pronunciations;

    SheetHandler(SharedStrings strings, NumberFormats formats, boolean since1904, Rows rows) {
        this.strings = strings;
        this.formats = formats;
        this.since1904 = since1904;
        this.rows = rows;
    }

    @Override
    void start(String element, Attributes attributes) throws SAXException {
        switch (element) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "rPh" -> pronunciations++;
            case "v", "t" -> {
                if (inCell && pronunciations == 0) {
                    capture();
                }
            }
            case "mergeCell" -> merged(attributes.getValue("ref"));
            default -> {
                // how the sheet looks
            }
        }
    }

    @Override
    void end(String element) throws SAXException {
        switch (element) {
            case "v" -> value = inCell ? take() : null;
            case "t" -> pause();
            case "is" -> value = inCell ? take() : null;
            case "rPh" -> pronunciations--;
            case "c" -> endCell();
            case "row" -> rows.row(row, List.copyOf(cells), List.copyOf(failed));
            default -> {
                // how the sheet looks
            }
        }
    }

    private void startRow(Attributes attributes) throws SAXException {
        row = Objects.requireNonNullElse(number(attributes.getValue("r")), row + 1);
        if (row < 1 || row > MOST_ROWS) {
            throw new SAXException("There is no row " + row);
        }
        cells.clear();
        failed.clear();
        column = -1;
    }

    private void startCell(Attributes attributes) throws SAXException {
        String place = attributes.getValue("r");
        column = place == null ? column + 1 : column(place);
        if (column >= MOST_COLUMNS) {
            throw new SAXException("There is no column " + column);
        }
        style = Objects.requireNonNullElse(number(attributes.getValue("s")), 0);
        type = Objects.requireNonNullElse(attributes.getValue("t"), "n");
        inCell = true;
        formula = false;
        value = null;
    }

    private static int column(String place) throws SAXException {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
            if (column < 1 || column > MOST_COLUMNS) {
                throw new SAXException("There is no cell " + place.substring(0, i));
            }
        }
        return column - 1;
    }

    private void endCell() throws SAXException {
        inCell = false;
        take();
        if (column < 0) {
            throw new SAXException("A cell has no column");
        }
        if (type.equals("e")) {
            failed.add(new FailedCell(column, value == null ? "#?" : value));
        } else if (formula && (value == null || value.isEmpty() && !type.equals("str"))) {
            failed.add(new FailedCell(column, null));
        } else if (value != null && !value.isEmpty()) {
            put(text(value));
        }
    }

    private void put(String text) {
        if (text.isBlank() && column >= cells.size()) {
            // nothing, which may stand far to the right
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private String text(String raw) throws SAXException {
        return switch (type) {
            case "s" -> strings.get(Objects.requireNonNull(number(raw)));
            case "b" -> raw.strip().equals("1") ? "true" : "false";
            case "d" -> raw.length() > 10 ? raw.substring(0, 10) : raw;
            case "str", "inlineStr" -> SharedStrings.decoded(raw);
            default -> CellNumber.text(raw, style, formats, since1904);
        };
    }

    private void merged(@Nullable String place) throws SAXException {
        try {
            rows.merged(CellRangeAddress.valueOf(Objects.requireNonNullElse(place, "")));
        } catch (RuntimeException e) {
            throw new SAXException("There are no cells " + place, e);
        }
    }
}
