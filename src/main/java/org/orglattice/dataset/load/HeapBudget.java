package org.orglattice.dataset.load;

import java.util.List;

/**
 * How much of the heap the rows of one data set may take while it is read and checked. What goes beyond is refused before
 * the memory runs out, and with it whatever else the process does.
 */
final class HeapBudget {

    /** More rows than there is memory for. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Exceeded() {
            super("The data set does not fit into memory", null, false, false);
        }
    }

    // checking takes about as much again, and the embedded database and all who read need theirs
    private static final int SHARE = 3;

    // measured: what a row takes apart from its texts, and each of its cells
    private static final int BYTES_A_ROW = 200;
    private static final int BYTES_A_CELL = 64;

    private long left;

    HeapBudget(long bytes) {
        this.left = bytes;
    }

    /**
     * The budget of this process.
     *
     * @return a third of its heap
     */
    static HeapBudget ofProcess() {
        return new HeapBudget(Runtime.getRuntime().maxMemory() / SHARE);
    }

    /**
     * Takes what a row needs.
     *
     * @param cells its cells
     * @throws Exceeded where that is not left
     */
    void take(List<String> cells) {
        left -= BYTES_A_ROW;
        for (String cell : cells) {
            // empty cells are not kept
            if (!cell.isEmpty()) {
                left -= BYTES_A_CELL + 2L * cell.length();
            }
        }
        if (left < 0) {
            throw new Exceeded();
        }
    }
}
