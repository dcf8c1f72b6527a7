package org.orglattice.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalTableTests {

    private final NationalTable table = new NationalTable();

    @ParameterizedTest
    @CsvSource(textBlock = """
            37,            true
            3717,          true
            371702,        true
            371702004,     true
            371702004002,  true
            '',            false
            3,             false
            371,           false
            37170,         false
            3717020,       false
            37170200400,   false
            3717020040021, false
            37a7,          false
            ３７,          false
            371702004/x,   false
            """)
    void knowsTheFormOfACode(String text, boolean isCode) {
        assertThat(NationalTable.isCode(text)).isEqualTo(isCode);
    }

    @Test
    void findsASubDistrictWithItsChainAndAllItsCommunities() {
        List<Division> found = table.withChainsAndAllBelow(List.of("371702004"));

        assertThat(found)
                .startsWith(
                        new Division("37", "山东省"),
                        new Division("3717", "菏泽市"),
                        new Division("371702", "牡丹区"),
                        new Division("371702004", "北城街道"))
                .contains(new Division("371702004002", "八一社区居民委员会"))
                .hasSize(3 + 12);
        assertThat(found.subList(3, found.size()))
                .allMatch(division -> division.code().startsWith("371702004"));
    }

    @Test
    void findsACommunityWithItsChainOnly() {
        assertThat(table.withChainsAndAllBelow(List.of("371702004002")))
                .extracting(Division::code)
                .containsExactly("37", "3717", "371702", "371702004", "371702004002")
                .isEqualTo(codes(table.withChains(List.of("371702004002"))));
    }

    @Test
    void findsUnitsOfSeveralProvincesEachOnce() {
        assertThat(codes(table.withChains(List.of("371702004", "371702", "110101", "371702004"))))
                .containsExactly("11", "1101", "110101", "37", "3717", "371702", "371702004");
    }

    @Test
    void findsAProvinceWhole() {
        List<Division> found = table.withChainsAndAllBelow(List.of("31"));

        assertThat(found).hasSizeGreaterThan(6000).doesNotHaveDuplicates();
        assertThat(found).allMatch(division -> division.code().startsWith("31"));
    }

    @Test
    void putsEachUnitBehindTheOneAboveIt() {
        Set<String> seen = new HashSet<>();
        for (Division division : table.withChainsAndAllBelow(List.of("46", "31"))) {
            assertThat(division.parentCode() == null || seen.contains(division.parentCode()))
                    .as(division.toString())
                    .isTrue();
            seen.add(division.code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "3799", "371799", "371702999", "371702004999", "", "3", "371", "37x", "北城街道"})
    void addsNothingForCodesItDoesNotHave(String code) {
        assertThat(table.withChainsAndAllBelow(List.of(code))).isEmpty();
        assertThat(table.withChains(List.of(code))).isEmpty();
        assertThat(table.withChainsAndAllBelow(List.of(code, "371702004002")))
                .isEqualTo(table.withChains(List.of("371702004002")));
    }

    private static List<String> codes(List<Division> divisions) {
        return divisions.stream().map(Division::code).toList();
    }
}
