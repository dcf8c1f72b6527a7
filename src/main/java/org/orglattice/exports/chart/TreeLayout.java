package org.orglattice.exports.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays a structure out for paper: what is directly below the root side by side, in as many rows as it takes; what is below
 * that hangs under it as an indented list, in as many columns as it takes. Usual layouts of trees put all leaves side by side,
 * which of a sub-district makes a strip of several metres.
 */
final class TreeLayout {

    private static final double COLUMN = 126;
    private static final double ROOT = 260;
    private static final double INDENT = 9;
    private static final double GAP = 5;
    private static final double COLUMN_GAP = 10;
    private static final double GROUP_GAP = 16;
    private static final double RISE = 11;

    // more than these stand below each other
    private static final int MOST_SIDE_BY_SIDE = 5;

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
     * What hangs on the line below the root.
     *
     * @param placement its cards
     * @param anchor where, from its left edge, it hangs
     */
    private record Group(Placement placement, double anchor) {
        double width() {
            return placement.width();
        }
    }

    /**
     * Lays out.
     *
     * @param root the structure
     * @return where everything lies
     */
    Placement of(Box root) {
        Card top = Card.of(root, ROOT, true);
        List<List<Group>> rows = rows(groups(root));
        double spine = rows.size() > 1 ? INDENT : 0;
        double inner = rows.stream().mapToDouble(TreeLayout::width).max().orElse(0);
        double width = Math.max(ROOT, spine + inner);
        Placement.Builder all = new Placement.Builder().card((width - ROOT) / 2, 0, top);
        double first = top.height() + RISE;
        if (!rows.isEmpty()) {
            all.line(width / 2, top.height(), width / 2, first);
        }
        double y = first;
        for (List<Group> row : rows) {
            double left = spine + (width - spine - width(row)) / 2;
            double end = hang(all, row, left, y);
            double begin =
                    rows.size() > 1 ? 0 : Math.min(width / 2, left + row.get(0).anchor());
            all.line(begin, y, y == first ? Math.max(end, width / 2) : end, y);
            if (y > first) {
                all.line(0, first, 0, y);
            }
            y += RISE + height(row) + GROUP_GAP;
        }
        return all.build();
    }

    /** Hangs a row of groups on its line, and tells where the last of them hangs. */
    private static double hang(Placement.Builder to, List<Group> row, double left, double y) {
        double x = left;
        double end = left;
        for (Group group : row) {
            end = x + group.anchor();
            to.line(end, y, end, y + RISE).placement(x, y + RISE, group.placement());
            x += group.width() + GROUP_GAP;
        }
        return end;
    }

    private List<List<Group>> rows(List<Group> groups) {
        List<List<Group>> rows = new ArrayList<>();
        for (Group group : groups) {
            List<Group> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (last.isEmpty() || width(last) + GROUP_GAP + group.width() > rowWidth) {
                rows.add(new ArrayList<>(List.of(group)));
            } else {
                last.add(group);
            }
        }
        return rows;
    }

    private static double width(List<Group> row) {
        return row.stream().mapToDouble(Group::width).sum() + GROUP_GAP * (row.size() - 1);
    }

    private static double height(List<Group> row) {
        return row.stream()
                .mapToDouble(group -> group.placement().height())
                .max()
                .orElse(0);
    }

    private List<Group> groups(Box root) {
        List<Group> groups = new ArrayList<>();
        List<Box> row = new ArrayList<>();
        for (Box child : root.children()) {
            if (child.children().isEmpty()) {
                row.add(child);
            } else {
                groups.addAll(leaves(row));
                row.clear();
                groups.add(new Group(group(child), COLUMN / 2));
            }
        }
        groups.addAll(leaves(row));
        if (!root.children().isEmpty() && root.omission().count() > 0) {
            groups.add(new Group(alone(Card.ofOmission(root, COLUMN)), COLUMN / 2));
        }
        return groups;
    }

    /** Organizations with nothing below them: side by side where they are few, else below each other. */
    private List<Group> leaves(List<Box> boxes) {
        if (boxes.size() <= MOST_SIDE_BY_SIDE) {
            return boxes.stream()
                    .map(box -> new Group(alone(Card.of(box, COLUMN, false)), COLUMN / 2))
                    .toList();
        }
        List<Placement> cards = boxes.stream()
                .map(box -> alone(Card.of(box, COLUMN - INDENT, false)))
                .toList();
        return columns(cards, columnHeight).stream()
                .map(column -> {
                    Placement.Builder list = new Placement.Builder();
                    hang(list, column, 0, 0, 0);
                    return new Group(list.build(), INDENT / 2);
                })
                .toList();
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
