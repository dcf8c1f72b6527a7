package org.orglattice.dataset.load;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeapBudgetTests {

    private static final int MEGABYTE = 1 << 20;

    @Test
    void takesAsManyRowsAsFit() {
        HeapBudget budget = new HeapBudget(MEGABYTE);

        assertThatCode(() -> take(2000, List.of("37", "Name"), budget)).doesNotThrowAnyException();
        assertThatThrownBy(() -> take(3000, List.of("37", "Name"), budget)).isInstanceOf(HeapBudget.Exceeded.class);
    }

    @Test
    void countsLongTexts() {
        HeapBudget budget = new HeapBudget(MEGABYTE);

        assertThatThrownBy(() -> take(1, List.of("x".repeat(MEGABYTE)), budget))
                .isInstanceOf(HeapBudget.Exceeded.class);
    }

    @Test
    void doesNotCountCellsThatStateNothing() {
        HeapBudget budget = new HeapBudget(MEGABYTE);

        assertThatCode(() -> take(1000, Collections.nCopies(20, ""), budget)).doesNotThrowAnyException();
    }

    private static void take(int rows, List<String> cells, HeapBudget budget) {
        for (int i = 0; i < rows; i++) {
            budget.take(cells);
        }
    }
}
