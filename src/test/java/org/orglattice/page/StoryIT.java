package org.orglattice.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page is for, from beginning to end: to find a sub-district, see where it falls short, and put that right. */
class StoryIT extends ChangingTest {

    private static final String RULE = "物业公司与其党支部双向进入、交叉任职";

    @Override
    Path folder() {
        return Path.of("seeds/sample");
    }

    @Test
    void findsASubDistrictAuditsItAppointsSomebodyAndSeesItsCoverageRise() {
        Page page = openAsAdministrator("/");
        find(page);
        findWhatIsMissing(page);
        appoint(page);
        seeTheCoverageRise(page);
    }

    private static void find(Page page) {
        Locator search = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("搜索"));
        search.pressSequentially("yljd");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("样例街道");
        search.press("Enter");
        assertThat(heading(page)).hasText("样例街道");
    }

    private static void findWhatIsMissing(Page page) {
        tab(page, "审计");
        link(page, RULE).last().click();
        assertThat(coverage(page)).containsText("63.6%");
        Locator finding =
                page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("董事长赵莉晓未在惠民物业党支部任职"));
        assertThat(finding).containsText("部分达标");
        finding.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^惠民物业党支部$")))
                .first()
                .click();
        assertThat(heading(page)).hasText("惠民物业党支部");
    }

    private static void appoint(Page page) {
        button(page, "任命").click();
        pick(form(page), "姓名", "赵莉晓", "赵莉晓");
        field(form(page), "职务").first().selectOption("副书记");
        send(form(page));
        assertThat(notice(page)).containsText("已任命 赵莉晓 · 惠民物业党支部 · 副书记");
        assertThat(serving(page)).containsText("赵莉晓");
    }

    private static void seeTheCoverageRise(Page page) {
        page.goBack();
        assertThat(coverage(page)).containsText("72.7%");
        assertThat(page.locator("main")).not().containsText("董事长赵莉晓未在惠民物业党支部任职");
    }

    private static void tab(Page page, String name) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("视图"))
                .getByText(name)
                .click();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator coverage(Page page) {
        return page.locator(".ol-gauge").first();
    }
}
