package org.orglattice.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.orglattice.dataset.load.LoadProgress.Stage;

class EstimateTests {

    private long seconds;
    private final Estimate estimate = new Estimate(Stage.WRITING, () -> TimeUnit.SECONDS.toNanos(seconds));

    @Test
    void knowsNothingBeforeTheLastStageHasAPace() {
        assertThat(estimate.secondsLeft(Stage.READING, 50, 100)).isNull();
        seconds = 10;
        assertThat(estimate.secondsLeft(Stage.CHECKING, 99, 100)).isNull();
        assertThat(estimate.secondsLeft(Stage.WRITING, 0, 100)).isNull();
    }

    @Test
    void goesByThePaceOfTheLastStage() {
        estimate.secondsLeft(Stage.WRITING, 0, 100);
        seconds = 5;
        assertThat(estimate.secondsLeft(Stage.WRITING, 25, 100)).isEqualTo(15);
        seconds = 8;
        assertThat(estimate.secondsLeft(Stage.WRITING, 100, 100)).isZero();
    }

    @Test
    void beginsAnewWhereTheStageDoes() {
        estimate.secondsLeft(Stage.WRITING, 0, 100);
        seconds = 50;
        estimate.secondsLeft(Stage.WRITING, 50, 100);
        assertThat(estimate.secondsLeft(Stage.WRITING, 10, 100)).isNull();
        seconds = 60;
        assertThat(estimate.secondsLeft(Stage.WRITING, 20, 100)).isEqualTo(80);
    }

    @Test
    void knowsNothingOfWhatHasNoKnownEnd() {
        estimate.secondsLeft(Stage.WRITING, 0, 0);
        seconds = 5;
        assertThat(estimate.secondsLeft(Stage.WRITING, 25, 0)).isNull();
    }
}
