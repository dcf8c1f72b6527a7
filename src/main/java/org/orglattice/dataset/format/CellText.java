package org.orglattice.dataset.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text of a cell that holds a value, and how a CSV file keeps spreadsheets from running it.
 */
public final class CellText {

    // what a spreadsheet would take for a formula, also after white space or as wide characters, or an apostrophe
    // before that
    private static final Pattern RUNNABLE = Pattern.compile("^'*[=+\\-@＝＋－＠\\t\\r\\n]");
    private static final Pattern SHIELDED = Pattern.compile("^''*[=+\\-@＝＋－＠\\t\\r\\n]");

    private static final Map<String, String> TRUTH = Map.of("true", "是", "false", "否");

    private CellText() {}

    /**
     * Writes a value so that the cell of its column reads it again.
     *
     * @param value the value as an {@link Entry} holds it, or {@code null}
     * @return its text; an empty one for {@code null}
     */
    public static String of(@Nullable Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(CellText::of).collect(Collectors.joining(";"));
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        return value == null ? "" : value.toString();
    }

    /**
     * Writes a value so that the cell of its column reads it again, closed values in Chinese.
     *
     * @param column its column
     * @param value the value as an {@link Entry} holds it, or {@code null}
     * @return its text; an empty one for {@code null}
     */
    public static String inChinese(Column column, @Nullable Object value) {
        if (column.type() == CellType.BOOLEAN) {
            return TRUTH.getOrDefault(of(value), of(value));
        }
        if (value instanceof List<?> several) {
            return several.stream().map(one -> inChinese(column, one)).collect(Collectors.joining(";"));
        }
        String text = of(value);
        return column.labels().getOrDefault(text, text);
    }

    /**
     * Puts an apostrophe before what a spreadsheet would run.
     *
     * @param text the text of a cell
     * @return the text as a CSV file has it
     */
    public static String shielded(String text) {
        return !text.isEmpty() && RUNNABLE.matcher(text).find() ? "'" + text : text;
    }

    /**
     * Takes the apostrophe away again.
     *
     * @param text the text as a CSV file has it
     * @return the text of the cell
     */
    public static String unshielded(String text) {
        return text.startsWith("'") && SHIELDED.matcher(text).find() ? text.substring(1) : text;
    }
}
