package org.orglattice.exports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lays a structure out for paper: what is directly below the root side by side, in as many rows as it takes; what is below
 * that hangs under it as an indented list, in as many columns as it takes. Usual layouts of trees put all leaves side by side,
 * which of a sub-district makes a strip of several metres.
 */
final class TreeLayout {

    private static final double COLUMN = 132;
    private static final double ROOT = 260;
    private static final double INDENT = 9;
    private static final double GAP = 5;
    private static final double COLUMN_GAP = 10;
    private static final double GROUP_GAP = 16;
    private static final double RISE = 12;

    private final double rowWidth;
    private final double columnHeight;

    /**
     * A layout.
     *
     * @param rowWidth how wide a row of groups may become
     * @param columnHeight how high a column of cards may become
     */
    TreeLayout(double rowWidth, double columnHeight) {
        this.rowWidth = rowWidth;
        this.columnHeight = columnHeight;
    }

    /**
     * Lays out.
     *
     * @param root the structure
     * @return where everything lies
     */
    Placement of(Box root) {
        Card top = Card.of(root, ROOT, true);
        List<List<Placement>> rows = rows(root);
        double inner = rows.stream().mapToDouble(TreeLayout::width).max().orElse(0);
        double spine = rows.size() > 1 ? INDENT : 0;
        double width = Math.max(ROOT, spine + inner);
        Placement.Builder all = new Placement.Builder().card((width - ROOT) / 2, 0, top);
        double y = top.height() + RISE;
        if (!rows.isEmpty()) {
            all.line(width / 2, top.height(), width / 2, y);
        }
        double first = y;
        for (List<Placement> row : rows) {
            double x = spine + (width - spine - width(row)) / 2;
            double from = rows.size() > 1 ? 0 : width / 2;
            double to = y == first ? width / 2 : 0;
            for (Placement group : row) {
                double centre = x + COLUMN / 2;
                all.line(centre, y, centre, y + RISE).placement(x, y + RISE, group);
                from = Math.min(from, centre);
                to = Math.max(to, centre);
                x += group.width() + GROUP_GAP;
            }
            all.line(from, y, to, y);
            if (y > first) {
                all.line(0, first, 0, y);
            }
            y += RISE + row.stream().mapToDouble(Placement::height).max().orElse(0) + GROUP_GAP;
        }
        return all.build();
    }

    private List<List<Placement>> rows(Box root) {
        List<List<Placement>> rows = new ArrayList<>();
        Stream<Placement> omission =
                root.children().isEmpty() || root.omission().count() == 0
                        ? Stream.empty()
                        : Stream.of(alone(Card.ofOmission(root, COLUMN)));
        Stream.concat(root.children().stream().map(this::group), omission).forEach(group -> {
            List<Placement> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (last.isEmpty() || width(last) + GROUP_GAP + group.width() > rowWidth) {
                rows.add(new ArrayList<>(List.of(group)));
            } else {
                last.add(group);
            }
        });
        return rows;
    }

    private static double width(List<Placement> row) {
        return row.stream().mapToDouble(Placement::width).sum() + GROUP_GAP * (row.size() - 1);
    }

    private static Placement alone(Card card) {
        return new Placement.Builder().card(0, 0, card).build();
    }

    /** One organization directly below the root, with its columns. */
    private Placement group(Box box) {
        Card head = Card.of(box, COLUMN, false);
        Placement.Builder group = new Placement.Builder().card(0, 0, head);
        List<List<Placement>> columns = columns(parts(box, COLUMN), columnHeight - head.height());
        boolean single = columns.size() == 1;
        double branch = head.height() + RISE / 2;
        double x = 0;
        for (List<Placement> column : columns) {
            if (x > 0) {
                group.line(x - COLUMN - COLUMN_GAP + INDENT / 2, branch, x + INDENT / 2, branch);
            }
            hang(group, column, x, single || x == 0 ? head.height() : branch, head.height() + (single ? GAP : RISE));
            x += COLUMN + COLUMN_GAP;
        }
        return group.build();
    }

    /** A card with what hangs below it in its column. */
    private Placement branch(Box box, double width) {
        Card card = Card.of(box, width, false);
        Placement.Builder branch = new Placement.Builder().card(0, 0, card);
        hang(branch, parts(box, width), 0, card.height(), card.height() + GAP);
        return branch.build();
    }

    private List<Placement> parts(Box box, double width) {
        double inner = width - INDENT;
        List<Placement> parts = new ArrayList<>();
        box.children().forEach(child -> parts.add(branch(child, inner)));
        if (!box.children().isEmpty() && box.omission().count() > 0) {
            parts.add(alone(Card.ofOmission(box, inner)));
        }
        return parts;
    }

    private static void hang(Placement.Builder to, List<Placement> column, double x, double from, double top) {
        double trunk = x + INDENT / 2;
        double y = top;
        for (Placement part : column) {
            double middle = y + part.cards().get(0).card().height() / 2;
            to.line(trunk, from, trunk, middle).line(trunk, middle, x + INDENT, middle);
            to.placement(x + INDENT, y, part);
            y += part.height() + GAP;
        }
    }

    private static List<List<Placement>> columns(List<Placement> parts, double most) {
        List<List<Placement>> columns = new ArrayList<>();
        double height = 0;
        for (Placement part : parts) {
            if (columns.isEmpty() || height + part.height() > most) {
                columns.add(new ArrayList<>());
                height = 0;
            }
            columns.get(columns.size() - 1).add(part);
            height += part.height() + GAP;
        }
        return columns;
    }
}
