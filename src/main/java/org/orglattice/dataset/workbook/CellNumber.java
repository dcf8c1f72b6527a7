package org.orglattice.dataset.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * The text that a number in a workbook stands for.
 */
final class CellNumber {

    // spreadsheets show that many digits, and leave out what binary fractions add behind them
    private static final MathContext DIGITS = new MathContext(15);
    private static final double LARGEST_PLAIN = 1e21;
    private static final int LONGEST = 40;

    // what spreadsheet programs write; Java would take more, and write some of it out as a billion digits
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?");

    private CellNumber() {}

    /**
     * Writes a number as its cell shows it.
     *
     * @param raw the number as the file has it
     * @param style the style of its cell
     * @param formats the formats of the workbook
     * @param since1904 whether days are counted from 1904
     * @return plain digits, or a date as exactly as it is shown; the number as the file has it where it is none
     */
    static String text(String raw, int style, NumberFormats formats, boolean since1904) {
        String number = raw.length() > LONGEST ? raw : raw.strip();
        if (number.length() > LONGEST || !NUMBER.matcher(number).matches()) {
            return raw;
        }
        double value = Double.parseDouble(number);
        if (!(Math.abs(value) < LARGEST_PLAIN)) {
            return raw;
        }
        NumberFormats.Shows shows = formats.shows(style);
        if (shows == NumberFormats.Shows.NUMBER || !DateUtil.isValidExcelDate(value)) {
            return plain(value == 0 ? "0" : number, formats.digits(style));
        }
        return date(DateUtil.getLocalDateTime(value, since1904), shows);
    }

    private static String plain(String raw, int digits) {
        BigDecimal number = new BigDecimal(raw).round(DIGITS);
        String text = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return digits > text.length() && number.signum() >= 0 && text.indexOf('.') < 0
                ? "0".repeat(digits - text.length()) + text
                : text;
    }

    private static String date(LocalDateTime time, NumberFormats.Shows shows) {
        String day = time.toLocalDate().toString();
        return switch (shows) {
            case YEAR -> day.substring(0, 4);
            case MONTH -> day.substring(0, 7);
            case DAY -> day;
            case TIME, NUMBER -> time.toLocalTime().toString();
        };
    }
}
