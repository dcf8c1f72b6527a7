package org.orglattice.exports.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts as they may stand in a picture: one line, without what steers terminals, markup or the direction of writing.
 */
final class PlainText {

    private static final String ELLIPSIS = "…";

    // what never begins a line
    private static final String CLOSING = "、，。；：）》”";

    private PlainText() {}

    /**
     * A text without what cannot be drawn: control characters become spaces, what is invisible goes.
     *
     * @param text any text
     * @return the text to draw
     */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> plain.append(' ');
                case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> {}
                default -> plain.appendCodePoint(point);
            }
        });
        return plain.toString();
    }

    /**
     * How wide a text is, by what its characters are: Chinese ones are as wide as they are high.
     *
     * @param text the text
     * @param size its font size
     * @return about its width
     */
    static double width(String text, double size) {
        return size * text.codePoints().mapToDouble(PlainText::width).sum();
    }

    private static double width(int point) {
        if (point >= 0x2E80 || point == '—' || point == '…' || point == '·' || point == '“' || point == '”') {
            return 1;
        }
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            case Character.UPPERCASE_LETTER -> 0.68;
            case Character.SPACE_SEPARATOR -> 0.28;
            default -> point == 'm' || point == 'w' ? 0.85 : 0.58;
        };
    }

    /**
     * Breaks a text into lines.
     *
     * @param text the text
     * @param size its font size
     * @param width how wide a line may be
     * @param most how many lines there may be; what goes beyond ends in dots
     * @return the lines, at least one
     */
    static List<String> lines(String text, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        int[] points = of(text).strip().codePoints().toArray();
        for (int point : points) {
            double next = width(point) * size;
            if (used + next > width && !line.isEmpty() && CLOSING.indexOf(point) < 0) {
                if (lines.size() + 1 == most) {
                    lines.add(shortened(line, size, width));
                    return lines;
                }
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.appendCodePoint(point);
            used += next;
        }
        lines.add(line.toString());
        return lines;
    }

    private static String shortened(StringBuilder line, double size, double width) {
        while (!line.isEmpty() && width(line + ELLIPSIS, size) > width) {
            line.setLength(line.offsetByCodePoints(line.length(), -1));
        }
        return line + ELLIPSIS;
    }
}
