package org.orglattice.exports.chart;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * What is drawn of a structure.
 *
 * @param root the organization on top
 * @param day the day of which it is told
 * @param exists whether the organization on top existed on that day
 */
record Chart(Box root, LocalDate day, boolean exists) {

    String title() {
        return PlainText.of(root.organization().name()) + " 组织架构图";
    }

    Stream<Box> boxes() {
        return root.andBelow();
    }

    int size() {
        return (int) boxes().count();
    }

    boolean isAllMadeUp() {
        return boxes().allMatch(box -> box.organization().synthetic());
    }

    boolean isPartlyMadeUp() {
        return !isAllMadeUp() && boxes().anyMatch(box -> box.organization().synthetic());
    }
}
