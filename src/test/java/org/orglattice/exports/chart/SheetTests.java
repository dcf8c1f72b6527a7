package org.orglattice.exports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.orglattice.exports.chart.Box.Leader;
import org.orglattice.exports.chart.Placement.Placed;
import org.orglattice.exports.chart.Sheet.Paper;
import org.orglattice.organization.OrganizationKind;

class SheetTests {

    @ParameterizedTest
    @EnumSource(Paper.class)
    void holdsTwentyFourCommunitiesWithTheirGridsReadably(Paper paper) {
        Drawing drawing = SmallStructure.town(24, 14).structure().on(paper);

        assertThat(drawing.sheet().isReadable()).isTrue();
        assertThat(drawing.chart().root().children()).hasSize(24);
        assertThat(drawing.chart().size()).isBetween(24 * 3, Structure.MOST_BOXES);
        assertThatNothingOverlapsOrLeaves(drawing.sheet());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "1, 30", "2, 1", "5, 0", "6, 0", "60, 0", "7, 3", "300, 2", "1, 300"})
    void placesWhateverThereIsSideBySide(int communities, int grids) {
        Drawing drawing = SmallStructure.town(communities, grids).structure().on(Paper.A3);

        assertThat(drawing.sheet().isReadable()).isTrue();
        assertThatNothingOverlapsOrLeaves(drawing.sheet());
    }

    @Test
    void showsMoreOnLargerPaper() {
        Structure town = SmallStructure.town(24, 14)
                .ledThroughout(new Leader("书记", "张三", false), new Leader("副书记", "李四", true))
                .structure();

        assertThat(town.on(Paper.A2).chart().size())
                .isGreaterThan(town.on(Paper.A3).chart().size());
    }

    @Test
    void drawsNamesOfAnyLength() {
        Structure structure = SmallStructure.of("长".repeat(500), 1)
                .with("y", "x", OrganizationKind.GRID, "long word ".repeat(60), 0)
                .structure();

        assertThatNothingOverlapsOrLeaves(structure.on(Paper.A3).sheet());
    }

    private static void assertThatNothingOverlapsOrLeaves(Sheet sheet) {
        List<Placed> cards = sheet.placement().cards();
        assertThat(sheet.left()).isGreaterThanOrEqualTo(Sheet.MARGIN - 0.01);
        assertThat(sheet.top() + sheet.placement().height() * sheet.scale())
                .isLessThanOrEqualTo(sheet.format().height() - Sheet.MARGIN - Sheet.FOOTER + 0.01);
        for (Placed one : cards) {
            assertThat(one.x() + one.card().width())
                    .isLessThanOrEqualTo(sheet.placement().width() + 0.01);
            assertThat(one.y() + one.card().height())
                    .isLessThanOrEqualTo(sheet.placement().height() + 0.01);
            assertThat(cards)
                    .filteredOn(other -> other != one && overlap(one, other))
                    .isEmpty();
        }
    }

    private static boolean overlap(Placed one, Placed other) {
        return one.x() < other.x() + other.card().width()
                && other.x() < one.x() + one.card().width()
                && one.y() < other.y() + other.card().height()
                && other.y() < one.y() + one.card().height();
    }
}
