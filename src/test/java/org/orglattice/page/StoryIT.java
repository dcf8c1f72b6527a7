package org.orglattice.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page is for, from beginning to end: to find a sub-district, see where it falls short, and put that right. */
class StoryIT extends ChangingTest {

    private static final String RULE = "物业公司与其党支部双向进入";
    private static final String GAP = "周强交叉任职，但";

    @Test
    void findsASubDistrictLooksAtItAuditsItAppointsSomebodyAndSeesItsCoverageRise() {
        Page page = openAsAdministrator("/");

        find(page);
        seeItsChart(page);
        seeWhoServesAtSeveral(page);
        findWhatIsMissing(page);
        appoint(page, "清河物业服务有限公司", "监事");
        page.locator("ol-organization-structure").getByText("清河物业党支部").click();
        appoint(page, "清河物业党支部", "组织委员");
        seeTheCoverageRise(page);
    }

    private static void find(Page page) {
        Locator search = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("搜索"));
        search.pressSequentially("qhjd");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("清河街道");
        search.press("Enter");
        assertThat(heading(page)).hasText("清河街道");
        assertThat(serving(page)).containsText("李秀英");
    }

    private static void seeItsChart(Page page) {
        open(page, "结构图");
        Locator company =
                page.getByRole(AriaRole.TREEITEM, new Page.GetByRoleOptions().setName(Pattern.compile("^清河物业服务有限公司（")));
        assertThat(company).containsText("周强");
    }

    private static void seeWhoServesAtSeveral(Page page) {
        open(page, "交叉任职");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^党组织与物业公司")))
                .click();
        assertThat(page.locator(".ol-cross-list")).containsText("周强");
    }

    private static void findWhatIsMissing(Page page) {
        open(page, "审计");
        link(page, RULE).click();
        assertThat(coverage(page)).containsText("0%");
        assertThat(coverage(page)).containsText("未达到");
        Locator finding = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(GAP));
        assertThat(finding).containsText("部分达标");
        finding.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("清河物业服务有限公司"))
                .click();
    }

    private static void appoint(Page page, String organization, String role) {
        assertThat(heading(page)).hasText(organization);
        button(page, "任命").click();
        pick(form(page), "姓名", "zzw", "曾志伟");
        field(form(page), "职务").first().selectOption(role);
        send(form(page));
        assertThat(notice(page)).containsText("已任命 曾志伟 · " + organization + " · " + role);
        assertThat(serving(page)).containsText("曾志伟");
    }

    private static void seeTheCoverageRise(Page page) {
        page.goBack();
        page.goBack();
        assertThat(coverage(page)).containsText("100%");
        assertThat(coverage(page)).containsText("已达到");
        assertThat(page.locator("main")).not().containsText(GAP);
    }

    private static void open(Page page, String tab) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("视图"))
                .getByText(tab)
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
