package org.orglattice.division;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.organization.OrganizationKind;

class DivisionTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            37,           山东省,             PROVINCE
            3717,         菏泽市,             CITY
            371702,       牡丹区,             DISTRICT
            371702004,    北城街道,           SUB_DISTRICT
            110105021,    南磨房地区,         SUB_DISTRICT
            371702099,    某街道办事处,       SUB_DISTRICT
            371702100,    沙土镇,             TOWNSHIP
            371702399,    某乡,               TOWNSHIP
            371702100,    某镇街道,           TOWNSHIP
            130271450,    新华路街道,         SUB_DISTRICT
            371702498,    某街道办事处,       SUB_DISTRICT
            130272499,    某经济开发区,       TOWNSHIP
            320281503,    港城街道服务中心,   TOWNSHIP
            371702004002, 八一社区居民委员会, COMMUNITY
            371702004199, 某村委会,           COMMUNITY
            371702004200, 某社区居委会,       VILLAGE
            371702100399, 赵庄村委会,         VILLAGE
            371702100400, 某村生活区,         VILLAGE
            371702100498, 某农村社区,         COMMUNITY
            371702100500, 东明林场生活区,     COMMUNITY
            """)
    void isOfTheKindThatItsCodeSaysAndWhereThatIsOpenItsName(String code, String name, OrganizationKind kind) {
        assertThat(new Division(code, name).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            37,
            3717,         37
            371702,       3717
            371702004,    371702
            371702004002, 371702004
            """)
    void liesBelowTheUnitThatItsCodeBeginsWith(String code, @Nullable String parent) {
        assertThat(new Division(code, "any").parentCode()).isEqualTo(parent);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            371702004002, 八一社区居民委员会, 八一社区
            371702004002, 八一社区居委会,     八一社区
            371702100200, 三间房东村村委会,   三间房东村
            371702100200, 赵楼村村民委员会,   赵楼村
            371702004002, 槐香社区,
            371702004002, 居委会,
            371702004002, 居委会大院,
            371702004,    居委会街道居委会,
            37,           山东省,
            """)
    void leavesTheCommitteeOutOfTheShortName(String code, String name, @Nullable String shortName) {
        assertThat(new Division(code, name).shortName()).isEqualTo(shortName);
    }
}
