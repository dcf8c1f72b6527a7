package org.orglattice.exports.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The paper of a picture, and the picture laid out for it: A3, or as many times that as its texts take to be read in print.
 *
 * @param format its format
 * @param placement the structure
 * @param scale by how much the structure is enlarged to fill the sheet
 */
record Sheet(Format format, Placement placement, double scale) {

    static final double MARGIN = 34;
    static final double HEADER = 62;
    static final double FOOTER = 30;

    private static final double MOST_SCALE = 1.7;
    private static final int MOST_ROWS = 10;

    /** A format of paper, A3 and its multiples. */
    enum Format {
        A3(420, 297),
        A3_UPRIGHT(297, 420),
        A2(594, 420),
        A2_UPRIGHT(420, 594),
        A1(841, 594),
        A1_UPRIGHT(594, 841),
        A0(1189, 841);

        private static final double POINTS_PER_MM = 72 / 25.4;

        private final int widthMm;
        private final int heightMm;

        Format(int widthMm, int heightMm) {
            this.widthMm = widthMm;
            this.heightMm = heightMm;
        }

        int widthMm() {
            return widthMm;
        }

        int heightMm() {
            return heightMm;
        }

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

        private int area() {
            return widthMm * heightMm / 1000;
        }
    }

    /**
     * Finds the smallest sheet on which a structure can be read, and the layout that fills it best.
     *
     * @param root the structure
     * @return the sheet
     */
    static Sheet of(Box root) {
        Optional<Sheet> readable = Optional.empty();
        Sheet best = null;
        for (Format format : Format.values()) {
            if (readable.isPresent() && format.area() > readable.get().format().area()) {
                break;
            }
            best = fullest(candidates(root, format).toList());
            if (best.scale() >= 1) {
                Sheet found = best;
                readable =
                        readable.filter(other -> other.scale() >= found.scale()).or(() -> Optional.of(found));
            }
        }
        return readable.orElse(best);
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

    private static Sheet fullest(List<Sheet> sheets) {
        Sheet fullest = sheets.get(0);
        for (Sheet sheet : sheets) {
            if (sheet.scale() > fullest.scale() + 0.01) {
                fullest = sheet;
            }
        }
        return fullest;
    }

    double left() {
        return (format.width() - placement.width() * scale) / 2;
    }

    double top() {
        return MARGIN + HEADER;
    }
}
