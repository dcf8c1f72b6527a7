package org.orglattice.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.test.ServiceTest;

/** Each view of each documented sub-district opens, says whose it is and something that is known, and keeps nobody out. */
@ServiceTest
class DocumentedViewsIT extends PageTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            371702004, 北城街道, '', 牡丹区
            371702004, 北城街道, /-/chart, 北城街道
            371702004, 北城街道, /-/cross-postings, 交叉任职
            371702004, 北城街道, /-/audits, 物业公司与其党支部双向进入
            371702002, 西城街道, '', 牡丹区
            371702002, 西城街道, /-/chart?line=PARTY, 西城街道
            371602002, 市西街道, '', 滨城区
            371602002, 市西街道, /-/cross-postings?view=graph, 双向进入
            411403004, 新城街道, '?asOf=2020-01-01', 152
            411403004, 新城街道, /-/audits, 审计
            620103001, 西园街道, /-/cross-postings, 交叉任职
            620103001, 西园街道, /-/chart, 西园街道
            """)
    void opens(String id, String name, String view, String known) {
        Page page = open("/organizations/" + id + view);

        assertThat(heading(page)).hasText(name);
        assertThat(page.locator("main")).containsText(known);
        assertThat(page.locator(".ol-title .ol-fictional")).hasCount(0);
        assertAccessible(page);
    }
}
