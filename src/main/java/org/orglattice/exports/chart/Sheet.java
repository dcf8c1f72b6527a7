package org.orglattice.exports.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * The paper of a picture, and the picture laid out for it.
 *
 * @param format its format
 * @param placement the structure
 * @param scale by how much the structure is enlarged to fill the sheet
 */
record Sheet(Format format, Placement placement, double scale) {

    static final double MARGIN = 28;
    static final double HEADER = 52;
    static final double FOOTER = 22;

    private static final double MOST_SCALE = 1.7;
    private static final int MOST_ROWS = 10;

    /** A size of paper, A3 and its multiples. */
    enum Paper {
        A3(420, 297),
        A2(594, 420),
        A1(841, 594),
        A0(1189, 841);

        private final int longMm;
        private final int shortMm;

        Paper(int longMm, int shortMm) {
            this.longMm = longMm;
            this.shortMm = shortMm;
        }

        List<Format> formats() {
            return List.of(new Format(longMm, shortMm), new Format(shortMm, longMm));
        }
    }

    /**
     * A sheet as it lies on the table.
     *
     * @param widthMm its width in millimetres
     * @param heightMm its height in millimetres
     */
    record Format(int widthMm, int heightMm) {
        private static final double POINTS_PER_MM = 72 / 25.4;

        double width() {
            return widthMm * POINTS_PER_MM;
        }

        double height() {
            return heightMm * POINTS_PER_MM;
        }

        private double roomWidth() {
            return width() - 2 * MARGIN;
        }

        private double roomHeight() {
            return height() - 2 * MARGIN - HEADER - FOOTER;
        }
    }

    /**
     * Lays a structure out on paper, lengthways or upright, so that it fills the sheet best.
     *
     * @param root the structure
     * @param paper the paper
     * @return the sheet
     */
    static Sheet of(Box root, Paper paper) {
        return paper.formats().stream()
                .flatMap(format -> candidates(root, format))
                .reduce((best, next) -> next.scale() > best.scale() + 0.01 ? next : best)
                .orElseThrow();
    }

    /** Whether its texts can be read in print. */
    boolean isReadable() {
        return scale >= 1;
    }

    private static Stream<Sheet> candidates(Box root, Format format) {
        return Stream.iterate(1, rows -> rows <= MOST_ROWS, rows -> rows + 1)
                .flatMap(rows -> Stream.of(1.0, 1.3, 1.7).map(scale -> {
                    double width = format.roomWidth() / scale;
                    double height = format.roomHeight() / scale;
                    Placement placement = new TreeLayout(width, (height - 60) / rows - 28).of(root);
                    double most =
                            Math.min(format.roomWidth() / placement.width(), format.roomHeight() / placement.height());
                    return new Sheet(format, placement, Math.min(most, MOST_SCALE));
                }));
    }

    double left() {
        return (format.width() - placement.width() * scale) / 2;
    }

    double top() {
        return MARGIN + HEADER;
    }
}
