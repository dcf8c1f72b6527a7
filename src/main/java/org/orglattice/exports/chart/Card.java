package org.orglattice.exports.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orglattice.exports.chart.Box.Leader;
import org.orglattice.exports.chart.SvgElements.Lettering;

/**
 * What a box says, broken into lines for its width. Sizes are in points, those of print at the scale of one.
 *
 * @param box what it is about, or {@code null} where it tells what was left out
 * @param width how wide it is
 * @param lines its lines, from above
 */
record Card(@Nullable Box box, double width, List<Line> lines) {

    private static final double PADDING = 4.5;
    private static final int MOST_LEADERS = 5;

    /**
     * A line of text.
     *
     * @param text what it says
     * @param style how it looks
     * @param aside what stands at its right end, small; nothing is an empty text
     */
    record Line(String text, Style style, String aside) {}

    /** How a line looks. None is smaller than what can be read in print. */
    enum Style {
        CAPTION(7, false, "#52606d"),
        NAME(8.5, true, "#111827"),
        ROOT_NAME(13, true, "#111827"),
        LEADER(7.5, false, "#111827"),
        VACANT(7.5, false, "#b3261e"),
        NOTE(7, false, "#52606d");

        private final Lettering lettering;

        Style(double size, boolean bold, String colour) {
            this.lettering = new Lettering(size, bold, colour);
        }

        Lettering lettering() {
            return lettering;
        }

        double size() {
            return lettering.size();
        }

        double height() {
            return size() * 1.3;
        }
    }

    /**
     * The card of an organization.
     *
     * @param box the organization
     * @param width how wide it is to be
     * @param root whether it stands on top of the picture
     * @return the card
     */
    static Card of(Box box, double width, boolean root) {
        List<Line> lines = new ArrayList<>();
        head(lines, box, root ? Style.ROOT_NAME : Style.NAME, width);
        List<Leader> leaders = box.leadership().leaders();
        leaders.stream()
                .limit(leaders.size() > MOST_LEADERS ? MOST_LEADERS - 1 : MOST_LEADERS)
                .forEach(leader ->
                        add(lines, leader.text(), leader.name() == null ? Style.VACANT : Style.LEADER, width, 2));
        if (leaders.size() > MOST_LEADERS) {
            add(lines, "另有 %d 个领导岗位".formatted(leaders.size() - MOST_LEADERS + 1), Style.NOTE, width, 1);
        }
        if (box.leadership().superior() != null) {
            add(lines, "隶属 " + box.leadership().superior().name(), Style.NOTE, width, 1);
        }
        if (box.children().isEmpty() && box.omission().count() > 0) {
            add(lines, box.omission().text("下设"), Style.NOTE, width, 2);
        }
        return new Card(box, width, lines);
    }

    /**
     * The card that tells what is not drawn beside the children of a box that are.
     *
     * @param box the box
     * @param width how wide it is to be
     * @return the card
     */
    static Card ofOmission(Box box, double width) {
        List<Line> lines = new ArrayList<>();
        add(lines, box.omission().text("另有"), Style.NOTE, width, 3);
        return new Card(null, width, lines);
    }

    // the caption beside the name where there is room, else above it
    private static void head(List<Line> lines, Box box, Style style, double width) {
        String name = box.organization().name();
        double used = PlainText.width(name, style.size()) + PlainText.width(box.caption(), Style.CAPTION.size());
        if (used + 10 <= room(width, style)) {
            lines.add(new Line(PlainText.of(name), style, box.caption()));
        } else {
            add(lines, box.caption(), Style.CAPTION, width, 1);
            add(lines, name, style, width, 3);
        }
    }

    private static void add(List<Line> lines, String text, Style style, double width, int most) {
        PlainText.lines(text, style.size(), room(width, style), most)
                .forEach(line -> lines.add(new Line(line, style, "")));
    }

    private static double room(double width, Style style) {
        return (width - 2 * PADDING - 4) / (style.lettering().bold() ? 1.03 : 1);
    }

    double height() {
        return 2 * PADDING
                - 2
                + lines.stream().mapToDouble(line -> line.style().height()).sum();
    }

    double padding() {
        return PADDING;
    }
}
