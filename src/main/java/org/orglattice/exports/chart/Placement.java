package org.orglattice.exports.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Where cards lie and lines run, from a corner at nought.
 *
 * @param width how wide all of it is
 * @param height how high
 * @param cards the cards
 * @param lines the lines between them
 */
record Placement(double width, double height, List<Placed> cards, List<Segment> lines) {

    /**
     * A card in its place.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param card the card
     */
    record Placed(double x, double y, Card card) {}

    /**
     * A straight line.
     *
     * @param x1 where it begins
     * @param y1 where it begins
     * @param x2 where it ends
     * @param y2 where it ends
     */
    record Segment(double x1, double y1, double x2, double y2) {}

    /** Collects what is placed. */
    static final class Builder {
        private final List<Placed> cards = new ArrayList<>();
        private final List<Segment> lines = new ArrayList<>();
        private double width;
        private double height;

        Builder card(double x, double y, Card card) {
            cards.add(new Placed(x, y, card));
            return reaching(x + card.width(), y + card.height());
        }

        Builder line(double x1, double y1, double x2, double y2) {
            lines.add(new Segment(x1, y1, x2, y2));
            return reaching(Math.max(x1, x2), Math.max(y1, y2));
        }

        Builder placement(double x, double y, Placement part) {
            part.cards.forEach(each -> card(x + each.x, y + each.y, each.card));
            part.lines.forEach(each -> line(x + each.x1, y + each.y1, x + each.x2, y + each.y2));
            return reaching(x + part.width, y + part.height);
        }

        private Builder reaching(double right, double bottom) {
            width = Math.max(width, right);
            height = Math.max(height, bottom);
            return this;
        }

        Placement build() {
            return new Placement(width, height, List.copyOf(cards), List.copyOf(lines));
        }
    }
}
