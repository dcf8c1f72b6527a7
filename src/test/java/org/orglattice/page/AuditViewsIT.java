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
        assertThat(rule.locator("[data-outcome=PARTIAL]")).hasText("部分达标 1");
        assertAccessible(page);
    }

    @Test
    void openIntoWhatARuleFinds() {
        Page page = open(AUDITS);

        rule(page).click();

        assertThat(page).hasURL(Pattern.compile("/-/audits/.+"));
        assertThat(page).hasTitle(Pattern.compile("^物业公司与其党支部双向进入 · 清河街道 · 审计"));
        assertThat(rows(page, "周强交叉任职")).containsText("清河物业党支部");
        assertAccessible(page);
    }

    @Test
    void showTheOutcomeAskedForOnly() {
        Page page = open(AUDITS);
        rule(page).click();
        assertThat(rows(page, "周强交叉任职")).isVisible();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^违规")))
                .click();

        assertThat(page.getByText("没有这样的发现。")).isVisible();
        assertThat(page).hasURL(Pattern.compile("outcome=VIOLATION"));
        page.reload();
        assertThat(page.getByText("没有这样的发现。")).isVisible();
    }

    @Test
    void sayCoverageAndTargetToThoseWhoListen() {
        Page page = open(AUDITS);

        Locator gauge = page.getByRole(AriaRole.METER, new Page.GetByRoleOptions().setName("物业公司与其党支部双向进入 覆盖率"));
        assertThat(gauge).hasAttribute("aria-valuetext", "0%, 目标 80.0% · 未达到");
    }

    @Test
    void drawHowCoverageWentWithTheSameAsATable() {
        Page page = open(AUDITS);
        assertThat(page.locator("svg.ol-sparkline").first()).isVisible();
        rule(page).click();

        assertThat(page.locator("svg.ol-trend")).isVisible();
        page.getByText("以表格显示").click();

        Locator points = page.locator(".ol-trend-table tbody tr");
        assertThat(points.last()).containsText(Pattern.compile("0%\\s*0\\s*1"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("按季"))
                .click();
        assertThat(points.nth(6)).isVisible();
        assertAccessible(page);
    }

    @Test
    void leadToTheSameAuditOfAPart() {
        Page page = open("/organizations/371702004/-/audits/371702004/r-community-committee");
        Locator parts = page.locator("ol-child-coverage tbody tr");
        assertThat(parts).hasCount(8);
        assertThat(parts.first()).containsText("0 / 1");

        parts.first().getByRole(AriaRole.LINK).click();

        assertThat(page).hasURL(Pattern.compile("/organizations/371702004.+/-/audits/371702004/r-community-committee"));
        assertThat(page.locator(".ol-findings tbody tr")).hasCount(1);
    }

    @Test
    void nameWhoCouldCloseAGapAndWhy() {
        Page page = open("/organizations/990101001/-/audits/qh/r-company-branch");
        Locator candidates = candidates(page);

        candidates.press("Enter");

        assertThat(candidates).hasAttribute("aria-expanded", "true");
        assertThat(page.locator(".ol-candidates li").first()).containsText("需任职于");
        assertAccessible(page);
    }

    @Test
    void sayWhereNobodyCouldCloseAGap() {
        Page page = open("/organizations/371702004/-/audits/371702004/r-two-way-entry");

        candidates(page).click();

        assertThat(page.locator(".ol-candidates")).containsText("附近没有人");
    }

    @Test
    void sayWhatARuleRestsOnAndCallMetricsByTheirWords() {
        Page page = open("/organizations/371702004/-/audits/371702004/r-figures");

        assertThat(page.locator(".ol-basis").getByRole(AriaRole.LINK).first()).isVisible();
        assertThat(page.locator(".ol-findings")).containsText("志愿服务队");
        assertThat(page.locator(".ol-findings")).not().containsText("volunteerTeams");
    }

    @Test
    void fitAPhoneInTheDark() {
        Page page = openOnPhone(AUDITS);
        page.evaluate("document.documentElement.dataset.bsTheme = 'dark'");
        rule(page).click();

        assertThat(page.locator("svg.ol-trend")).isVisible();
        assertAccessible(page);
        assertThat(page.locator("html"))
                .hasJSProperty("scrollWidth", page.evaluate("document.documentElement.clientWidth"));
    }

    @Test
    void offerToExplainToNobodyWithoutTheRight() {
        Page page = open(AUDITS);
        rule(page).click();
        assertThat(rows(page, "周强交叉任职")).isVisible();

        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^说明缺口"))))
                .hasCount(0);
    }

    private static Locator candidates(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^可由谁补上")))
                .first();
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
