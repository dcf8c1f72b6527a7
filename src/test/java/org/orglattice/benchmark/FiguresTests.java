package org.orglattice.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FiguresTests {

    @Test
    void countWhatOneRequestTakes() {
        Histogram nanos = new Histogram(Duration.ofMinutes(1).toNanos(), 3);
        nanos.recordValueWithCount(1_000_000, 98);
        nanos.recordValueWithCount(8_000_000, 2);

        Figures figures = Figures.of(nanos, 2, Duration.ofMillis(300), Duration.ofMillis(50));

        assertThat(figures.rate()).isEqualTo(50);
        assertThat(figures.p50()).isEqualTo(1, within());
        assertThat(figures.p95()).isEqualTo(1, within());
        assertThat(figures.p99()).isEqualTo(8, within());
        assertThat(figures.processor()).isEqualTo(3);
        assertThat(figures.database()).isEqualTo(0.5);
        assertThat(figures.cost()).isEqualTo(3.5);
    }

    private static Offset<Double> within() {
        return Offset.offset(0.01);
    }

    @Test
    void areTheMediansOfRoundsEachByItself() {
        Figures one = new Figures(10, 1, 5, 9, 0.1, 0.7);
        Figures two = new Figures(30, 2, 4, 8, 0.3, 0.6);
        Figures three = new Figures(20, 3, 6, 7, 0.2, 0.5);

        assertThat(Figures.median(List.of(one, two, three))).isEqualTo(new Figures(20, 2, 5, 8, 0.2, 0.6));
        assertThat(Figures.median(List.of(one, two)).rate()).isEqualTo(20);
    }
}
