package org.orglattice.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orglattice.benchmark.Measured.Effort;

class ReportTests {

    private static final Figures FAST = new Figures(1000, 1, 2, 4, 0.25, 0.75);
    private static final Figures SLOW = new Figures(750, 2, 3, 6, 0.5, 1);
    private static final Effort EFFORT = new Effort(2, 300);

    @Test
    void putsTheServiceBesideTheLimit() {
        String report = Report.of(List.of(measured(1, "who serves", SLOW)), "A machine.");

        assertThat(report)
                .startsWith("# Benchmark\n\nA machine.\n")
                .contains("## 1 sub-districts, 16 connections")
                .contains("| who serves | 750 | 1000 | **0.75** | 2.00 | 1.00 | 3.00 | 2.00 | 6.00 | 4.00 | 1.50 |"
                        + " 0.50 | 0.25 | 1.00 | 0.75 | 2.0 | 300 | 300 |");
    }

    @Test
    void tellsWhatAQuestionCostsInALargerGraph() {
        String report =
                Report.of(List.of(measured(1, "who serves", FAST), measured(200, "who serves", SLOW)), "A machine.");

        assertThat(report).contains("| who serves | 200 | 16 | 1.50 | 2.00 | 1.00 |");
    }

    @Test
    void tellsWhatAPageOfAProvinceCostsBesideOneOfACommunity() {
        String report = Report.of(
                List.of(measured(1, "deep page of a province", FAST), measured(1, Questions.COMMUNITY_PAGE, SLOW)),
                "A machine.");

        assertThat(report).contains("| deep page of a province | 1 | 16 | 0.67 | 0.50 | 1.00 |");
    }

    private static Measured measured(int subDistricts, String question, Figures service) {
        return new Measured(subDistricts, 16, question, service, FAST, EFFORT, EFFORT);
    }
}
