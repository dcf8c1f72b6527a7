package org.orglattice.exports.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orglattice.exports.chart.Box.Leader;

/**
 * What a box says, broken into lines for its width. Sizes are in points, those of print at the scale of one.
 *
 * @param box what it is about, or {@code null} where it tells what was left out
 * @param width how wide it is
 * @param lines its lines, from above
 */
record Card(@Nullable Box box, double width, List<Line> lines) {

    private static final double PADDING = 5;
    private static final int MOST_LEADERS = 5;

    /**
     * A line of text.
     *
     * @param text what it says
     * @param style how it looks
     */
    record Line(String text, Style style) {}

    /** How a line looks. None is smaller than what can be read in print. */
    enum Style {
        CAPTION(7, false, "#52606d"),
        NAME(8.5, true, "#111827"),
        ROOT_NAME(13, true, "#111827"),
        LEADER(7.5, false, "#111827"),
        VACANT(7.5, false, "#b3261e"),
        NOTE(7, false, "#52606d");

        private final double size;
        private final boolean bold;
        private final String colour;

        Style(double size, boolean bold, String colour) {
            this.size = size;
            this.bold = bold;
            this.colour = colour;
        }

        double size() {
            return size;
        }

        boolean bold() {
            return bold;
        }

        String colour() {
            return colour;
        }

        double height() {
            return size * 1.32;
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
        add(lines, box.caption(), Style.CAPTION, width, 1);
        add(lines, box.organization().name(), root ? Style.ROOT_NAME : Style.NAME, width, 3);
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

    private static void add(List<Line> lines, String text, Style style, double width, int most) {
        double room = (width - 2 * PADDING - 2) / (style.bold() ? 1.03 : 1);
        PlainText.lines(text, style.size(), room, most).forEach(line -> lines.add(new Line(line, style)));
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
