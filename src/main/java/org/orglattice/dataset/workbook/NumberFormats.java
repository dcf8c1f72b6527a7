package org.orglattice.dataset.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * What the numbers in cells of each style show: a number, digits with zeros before them, or a date.
 */
final class NumberFormats extends PartHandler {

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    // what the numbers of formats that are left to each language show in Chinese
    private static final Map<Integer, String> CHINESE = new HashMap<>();

    static {
        List.of(27, 36, 50, 52, 57).forEach(id -> CHINESE.put(id, "yyyy-mm"));
        List.of(28, 29, 30, 31, 51, 53, 54, 58).forEach(id -> CHINESE.put(id, "yyyy-mm-dd"));
        List.of(32, 33, 34, 35, 55, 56).forEach(id -> CHINESE.put(id, "hh:mm"));
    }

    private static final Pattern ZEROS = Pattern.compile("0{2,18}");

    /** What a number shows. */
    enum Shows {
        NUMBER,
        DAY,
        MONTH,
        YEAR,
        TIME
    }

    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean inCellStyles;

    @Override
    void start(String element, Attributes attributes) throws SAXException {
        switch (element) {
            case "numFmt" -> {
                Integer id = number(attributes.getValue("numFmtId"));
                String code = attributes.getValue("formatCode");
                if (id != null && code != null) {
                    own.put(id, code);
                }
            }
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                Integer id = number(attributes.getValue("numFmtId"));
                if (inCellStyles) {
                    styles.add(id == null ? 0 : id);
                }
            }
            default -> {
                // fonts and colours
            }
        }
    }

    @Override
    void end(String element) {
        if (element.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    private @Nullable Integer id(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : null;
    }

    private String code(int id) {
        String code = own.get(id);
        if (code == null) {
            code = CHINESE.containsKey(id) ? CHINESE.get(id) : BuiltinFormats.getBuiltinFormat(id);
        }
        return code == null ? "General" : code;
    }

    /**
     * What a number shows.
     *
     * @param style the style of its cell
     * @return a number or a date
     */
    Shows shows(int style) {
        Integer id = id(style);
        return id == null || !DateUtil.isADateFormat(id, code(id)) ? Shows.NUMBER : date(code(id));
    }

    private static Shows date(String code) {
        String letters = LITERAL.matcher(code.split(";", 2)[0]).replaceAll("").toLowerCase(Locale.ROOT);
        if (letters.contains("d")) {
            return Shows.DAY;
        }
        if (letters.contains("y") || letters.contains("e")) {
            return letters.contains("m") ? Shows.MONTH : Shows.YEAR;
        }
        return Shows.TIME;
    }

    /** How many digits a whole number shows at least. */
    int digits(int style) {
        Integer id = id(style);
        String code = id == null ? "" : code(id);
        return ZEROS.matcher(code).matches() ? code.length() : 0;
    }
}
