package org.orglattice.exports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.exports.chart.Box.Leadership;
import org.orglattice.organization.OrganizationKind;

class SelectionTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # communities, grids, most, communities shown, grids each, omitted at the root
            3,   4,  200, 3,   4, 0
            24, 14,  200, 24,  7, 0
            24, 14,   60, 24,  0, 0
            300, 2,  200, 199, 0, 101
            1,  50,   20, 1,  18, 0
            """)
    void sharesTheRoomFairly(int communities, int grids, int most, int shown, int each, int omitted) {
        Box root = box(SmallStructure.town(communities, grids), most);

        assertThat(root.andBelow()).hasSizeLessThanOrEqualTo(most);
        assertThat(root.children()).hasSize(shown).allSatisfy(community -> {
            assertThat(community.children()).hasSize(each);
            assertThat(community.omission().count()).isEqualTo(grids - each);
        });
        assertThat(root.omission().count()).isEqualTo(omitted);
    }

    @Test
    void namesTheKindsThatAreLeftOutWhereAllAreKnown() {
        Box root = box(
                SmallStructure.of("街道", 3)
                        .with("a", "x", OrganizationKind.COMPOUND, "小区", 0)
                        .with("b", "x", OrganizationKind.GRID, "网格", 0)
                        .with("c", "x", OrganizationKind.PARTY_ORGANIZATION, "党工委", 0),
                2);

        assertThat(root.children())
                .extracting(child -> child.organization().name())
                .containsExactly("党工委");
        assertThat(root.omission().kinds()).isEqualTo(Map.of(OrganizationKind.GRID, 1, OrganizationKind.COMPOUND, 1));
        assertThat(root.omission().text("另有")).isEqualTo("另有：网格 1、小区 1");
    }

    @Test
    void countsWhatWasNotEvenRead() {
        Box root = box(SmallStructure.of("省", 5000).with("a", "x", OrganizationKind.CITY, "市", 90), 200);

        assertThat(root.omission().text("另有")).isEqualTo("另有 4999 个");
        assertThat(root.children().get(0).omission().text("下设")).isEqualTo("下设 90 个");
    }

    private static Box box(SmallStructure structure, int most) {
        return new Selection(structure.structure().found(), most).boxes(id -> Leadership.UNTOLD);
    }
}
