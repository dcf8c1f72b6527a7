package org.orglattice.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.DataSetReader;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.format.Faults;

class DivisionDataSetTests {

    @Test
    void statesUnitsAsOrganizationsBelowEachOther() {
        DataSet set = read(List.of(
                new Division("37", "山东省"),
                new Division("3717", "菏泽市"),
                new Division("371702", "牡丹区"),
                new Division("371702004", "北城街道"),
                new Division("371702004002", "八一社区居民委员会")));

        assertThat(set.rows("organizations"))
                .extracting(row -> String.join(
                        " ", row.required("id"), row.required("kind"), row.required("home"), row.required("code")))
                .containsExactly(
                        "37 PROVINCE  37",
                        "3717 CITY 37 3717",
                        "371702 DISTRICT 3717 371702",
                        "371702004 SUB_DISTRICT 371702 371702004",
                        "371702004002 COMMUNITY 371702004 371702004002");
        Entry community = set.rows("organizations").get(4);
        assertThat(community.text("name")).isEqualTo("八一社区居民委员会");
        assertThat(community.text("short_name")).isEqualTo("八一社区");
    }

    @Test
    void isTheNationalDataSetAndNotMadeUp() {
        DataSet set = read(List.of());

        assertThat(set.id()).isEqualTo("divisions");
        assertThat(set.synthetic()).isFalse();
        assertThat(set.self().text("license")).isEqualTo("WTFPL");
    }

    @Test
    void citesTheTableForEachUnit() {
        DataSet set = read(List.of(new Division("37", "山东省")));

        String source = set.rows("sources").get(0).required("id");
        assertThat(set.rows("organizations").get(0).sources())
                .singleElement()
                .extracting(reference -> reference.source())
                .isEqualTo(source);
    }

    @Test
    void readsWholeProvinceWithoutFault() {
        DataSet set = read(new NationalTable().withChainsAndAllBelow(List.of("46")));

        assertThat(set.rows("organizations")).hasSizeGreaterThan(3000);
    }

    private static DataSet read(List<Division> divisions) {
        Faults faults = new Faults();
        DataSet set = DataSetReader.read(new DivisionDataSet(divisions), faults);
        assertThat(faults.all()).isEmpty();
        return set;
    }
}
