package org.orglattice.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.audit.ReferenceGraph.Post;

class ReferenceGraphTests {

    private static final String APPOINTED = """
            appointments
            member, organization, role
            li, grid, GRID_HEAD
            he, grid, GRID_HEAD
            """;

    @Test
    void makesOnePostForAllWhoNameOrganizationAndRole() {
        assertThat(graph(APPOINTED).posts()).containsExactly(new Post("grid:GRID_HEAD", "grid", "GRID_HEAD"));
    }

    @Test
    void takesThePostThatIsThere() {
        ReferenceGraph graph = graph(APPOINTED, "posts\nid, organization, role\nhead, grid, GRID_HEAD");

        assertThat(graph.appointments())
                .allMatch(appointment -> appointment.post().id().equals("head"));
        assertThat(graph.posts()).hasSize(1);
    }

    @Test
    void takesThePostOfAnEarlierDataSet() {
        DataRows earlier = DataRowsText.add(APPOINTED, DataRows.empty("earlier"));
        DataRows later = DataRowsText.add(APPOINTED, DataRows.empty("later"));

        assertThat(ReferenceGraph.of(List.of(earlier, later)).posts()).hasSize(1);
    }

    @Test
    void doesNotChooseBetweenPostsOfOneRole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        graph(APPOINTED, "posts\nid, organization, role\na, grid, GRID_HEAD\nb, grid, GRID_HEAD"));
    }

    /** Their sub-districts come out of the table of divisions, of which one is put here. */
    @Test
    void auditsShippedDataSetBesideTheOneItRefersTo() {
        DataRows divisions = DataRowsText.add("""
                organizations
                id,        kind
                371702004, SUB_DISTRICT
                """, DataRows.empty("divisions"));
        DataRows documented = DataRowsFiles.read(Path.of("seeds/documented"));

        ReferenceReport report = ReferenceAudit.audit(
                ReferenceGraph.of(List.of(divisions, documented)),
                "371702004/r-leading-group-head",
                LocalDate.of(2026, 7, 1),
                null);

        assertThat(report.checked()).isOne();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024,       2024-01-01
            2024-02,    2024-02-01
            2024-02-29, 2024-02-29
            """)
    void takesPartialDateForItsFirstDay(String text, LocalDate day) {
        assertThat(ReferenceSpan.firstDay(text)).isEqualTo(day);
    }

    private static ReferenceGraph graph(String... tables) {
        return ReferenceGraph.of(List.of(DataRowsText.add(String.join("\n\n", tables), DataRows.empty("own"))));
    }
}
