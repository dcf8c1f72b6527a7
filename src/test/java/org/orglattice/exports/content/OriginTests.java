package org.orglattice.exports.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginTests {

    @Test
    void callsAnExportLikeItsOrganization() {
        assertThat(Origin.id("371702002")).isEqualTo("export:371702002");
        assertThat(Origin.id("a".repeat(193))).isEqualTo("export:" + "a".repeat(193));
    }

    @Test
    void tellsLongIdsApartThatBeginAlike() {
        String id = "a".repeat(199);

        assertThat(Origin.id(id + "b"))
                .hasSize(200)
                .isNotEqualTo(Origin.id(id + "c"))
                .isEqualTo(Origin.id(id + "b"));
    }

    @Test
    void cutsNoCharacterInTwo() {
        for (String id : new String[] {"\uD867\uDE3D".repeat(100), "a" + "\uD867\uDE3D".repeat(99)}) {
            assertThat(Origin.id(id)).hasSizeBetween(199, 200).matches("export:a?(\uD867\uDE3D)+:[0-9a-f]{12}");
        }
    }
}
