package org.orglattice.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.orglattice.test.ServiceTest;

/** What the page tells of audits. */
@ServiceTest
class AuditViewsIT extends PageTest {

    private static final String AUDITS = "/organizations/990101001/-/audits";

    @Test
    void listEveryRuleWithItsCoverage() {
        Page page = open(AUDITS);

        Locator rule = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHas(rule(page)));
        assertThat(rule).containsText("提倡");
        assertThat(rule).containsText("目标 80.0% · 未达到");
        assertThat(rule.getByRole(AriaRole.METER)).isVisible();
        assertThat(rule.locator("[data-outcome=PARTIAL]")).hasText("1");
        assertAccessible(page);
    }

    @Test
    void openIntoWhatARuleFinds() {
        Page page = open(AUDITS);

        rule(page).click();

        assertThat(page).hasURL(Pattern.compile("/-/audits/.+"));
        assertThat(rows(page, "周强交叉任职")).containsText("清河物业党支部");
        assertAccessible(page);
    }

    @Test
    void showTheOutcomeAskedForOnly() {
        Page page = open(AUDITS);
        rule(page).click();
        assertThat(rows(page, "周强交叉任职")).isVisible();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^违规")))
                .click();

        assertThat(page.getByText("没有这样的发现。")).isVisible();
    }

    private static Locator rule(Page page) {
        return page.getByRole(
                AriaRole.LINK,
                new Page.GetByRoleOptions().setName("物业公司与其党支部双向进入").setExact(true));
    }

    private static Locator rows(Page page, String text) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }
}
