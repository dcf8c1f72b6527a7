package org.orglattice.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Changing the graph on the page: who serves where, what there is, and where it belongs. */
class ChangingIT extends ChangingTest {

    @Test
    void isForThoseOnlyWhoMayWriteThere() {
        Page page = open(BRANCH);
        assertThat(serving(page)).containsText("周强");
        assertThat(page.locator(".ol-act")).hasCount(0);

        enter(page, tokenOf("AUDITOR", "990101001"));
        assertThat(button(page, "token:page AUDITOR")).isVisible();
        assertThat(page.locator(".ol-act")).hasCount(0);

        button(page, "token:page AUDITOR").click();
        page.getByLabel("访问令牌").fill(tokenOf("EDITOR", "990101001001"));
        page.locator("ol-account").getByText("确定").click();
        assertThat(button(page, "token:page EDITOR")).isVisible();
        assertThat(page.locator(".ol-act, ol-organization-actions summary")).hasCount(0);

        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("所属层级"))
                .getByText("清河街道")
                .click();
        page.getByRole(AriaRole.TREEITEM, new Page.GetByRoleOptions().setName(Pattern.compile("^东社区居民委员会")))
                .getByRole(AriaRole.LINK)
                .click();
        assertThat(button(page, "任命")).isVisible();
        assertThat(page.locator("ol-organization-actions summary")).isVisible();
    }

    @Test
    void appointsSomebodyToAVacancy() {
        Page page = openAsAdministrator("/organizations/qh/west-pc");

        button(page, "任命书记").click();
        Locator form = form(page);
        assertThat(field(form, "姓名")).isFocused();
        assertThat(form).containsText("西社区党委");
        assertThat(field(form, "任职日期")).hasValue("2026-07-01");
        pick(form, "姓名", "zzw", "曾志伟");
        field(form, "文号").fill("清任〔2026〕3号");
        send(form);

        assertThat(notice(page)).containsText("已任命 曾志伟 · 西社区党委 · 书记");
        assertThat(form).hasCount(0);
        assertThat(serving(page)).containsText("曾志伟");
        assertThat(serving(page)).containsText("2026-07-01 起");
        assertThat(serving(page)).not().containsText("空缺 1");
        assertThat(heading(page)).isFocused();
    }

    @Test
    void appointsSomebodyToARoleThatHasNoPostYet() {
        Page page = openAsAdministrator(BRANCH);

        button(page, "任命").click();
        Locator form = form(page);
        pick(form, "姓名", "孙琦", "孙琦");
        field(form, "职务").first().selectOption("组织委员");
        send(form);

        assertThat(serving(page)).containsText("组织委员");
        assertThat(button(page, "任命")).isFocused();
    }

    @Test
    void endsAnAppointment() {
        Page page = openAsAdministrator(BRANCH);

        button(page, "免去周强的职务").click();
        field(form(page), "变更事由").fill("工作调整");
        send(form(page));

        assertThat(notice(page)).containsText("已免去 周强 · 清河物业党支部 · 副书记");
        assertThat(serving(page)).not().containsText("周强");
        page.getByText("变更历史").click();
        assertThat(page.locator(".ol-changes")).containsText("工作调整");
        assertThat(page.locator(".ol-changes")).containsText("免职 · 任职");
    }

    @Test
    void transfersSomebody() {
        Page page = openAsAdministrator(BRANCH);

        button(page, "调任周强").click();
        Locator form = form(page);
        pick(form, "调往", "西社区党委", "西社区党委");
        field(form, "职务").first().selectOption("书记");
        field(form, "生效日期").fill("2026-06-01");
        send(form);

        assertThat(notice(page)).containsText("已调任 周强 → 西社区党委 · 书记");
        assertThat(serving(page)).not().containsText("周强");
        notice(page).getByText("西社区党委").click();
        assertThat(serving(page)).containsText("周强");
        assertThat(serving(page)).containsText("2026-06-01 起");
        assertThat(notice(page)).hasText("");
    }

    @Test
    void makesAnOrganization() {
        Page page = openAsAdministrator("/organizations/990101001002");

        Locator form = openChange(page, "新建下级组织");
        field(form, "类别").selectOption("党组织");
        field(form, "党组织层级").selectOption("党支部");
        field(form, "名称").fill("西社区<b>第一</b>党支部");
        pick(form, "上级党组织", "西社区党委", "西社区党委");
        field(form, "成立").fill("2026-06");
        send(form);

        notice(page).getByRole(AriaRole.LINK).click();
        assertThat(heading(page)).hasText("西社区<b>第一</b>党支部");
        assertThat(page.getByLabel("所属层级")).containsText("西社区居民委员会");
        assertThat(page.locator(".ol-sheet-side")).containsText("2026-06");
        assertThat(page.locator(".ol-sheet-side")).containsText("西社区党委");
    }

    @Test
    void makesAMemberWithAFirstPost() {
        Page page = openAsAdministrator("/organizations/qh/east-g1-b1");

        Locator form = openChange(page, "新增成员");
        field(form, "姓名").fill("（某新任楼长）");
        field(form, "职务").selectOption("楼长");
        send(form);

        assertThat(notice(page)).containsText("已新增成员 （某新任楼长）");
        assertThat(serving(page).getByText("（某新任楼长）")).hasClass("ol-unnamed");
        assertThat(serving(page)).containsText("主职");
    }

    @Test
    void makesAMemberWhoBelongsThereWithoutAPost() {
        Page page = openAsAdministrator("/organizations/qh/station");

        Locator form = openChange(page, "新增成员");
        field(form, "姓名").fill("柳青");
        field(form, "身份").selectOption("队员");
        assertThat(field(form, "职务")).hasCount(0);
        form.getByLabel("填写个人信息").check();
        field(form, "电话").fill("19900002222");
        send(form);

        notice(page).getByRole(AriaRole.LINK).click();
        assertThat(heading(page)).hasText("柳青");
        assertThat(page.locator("main")).containsText("东社区党群服务站");
        assertThat(page.locator("main")).not().containsText("19900002222");
    }

    @Test
    void makesAPost() {
        Page page = openAsAdministrator("/organizations/qh/east-g1");

        Locator form = openChange(page, "新设岗位");
        field(form, "职务").selectOption("联络员");
        field(form, "席位数").fill("3");
        send(form);

        assertThat(serving(page)).containsText("空缺 3");
    }

    @Test
    void movesAnOrganization() {
        Page page = openAsAdministrator("/organizations/qh/east-g1");

        Locator form = openChange(page, "调整隶属");
        assertThat(form).containsText("东社区居民委员会");
        pick(form, "新的所属", "西社区", "西社区居民委员会");
        send(form);

        assertThat(notice(page)).containsText("清河街道 / 西社区居民委员会");
        assertThat(page.getByLabel("所属层级")).containsText("西社区居民委员会");
    }

    @Test
    void dissolvesAnOrganization() {
        Page page = openAsAdministrator("/organizations/qh/east-g2");

        Locator form = openChange(page, "撤销组织");
        field(form, "原因").selectOption("合并");
        pick(form, "后继组织", "东社区第一网格", "东社区第一网格");
        send(form);

        assertThat(notice(page)).containsText("同时结束任职 1 项");
        assertThat(page.locator(".ol-title")).containsText("已于 2026-07-01 撤销");
        assertThat(page.locator(".ol-act, ol-organization-actions summary")).hasCount(0);
    }

    @Test
    void saysThatItChangesThePresent() {
        Page page = openAsAdministrator(BRANCH + "?asOf=2022-01-01");

        button(page, "免去周强的职务").click();

        assertThat(form(page)).containsText("您正在查看 2022-01-01 的情况。这里的改动写入当前数据");
        assertThat(field(form(page), "免职日期")).hasValue("2026-07-01");
    }

    @Test
    void leavesEverythingAsItIsWhenCancelled() {
        Page page = openAsAdministrator(BRANCH);

        button(page, "任命").click();
        field(form(page), "姓名").pressSequentially("孙琦");
        assertThat(hits(form(page))).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(form(page)).isVisible();
        page.keyboard().press("Escape");
        assertThat(form(page)).hasCount(0);
        assertThat(button(page, "任命")).isFocused();

        openChange(page, "撤销组织").getByText("取消").click();
        assertThat(form(page)).hasCount(0);
        assertThat(page.locator("ol-organization-actions summary")).isFocused();
        assertThat(page.url()).endsWith(BRANCH);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void keepsNobodyOut(ColorScheme scheme) {
        Page page = openAsAdministrator("/organizations/qh/west-pc");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertAccessible(page);

        Locator form = openChange(page, "新建下级组织");
        field(form, "类别").selectOption("网格");
        send(form);
        assertThat(form.locator("[aria-invalid=true]")).hasCount(2);
        assertAccessible(page);
    }

    @Test
    void fitsOnAPhone() {
        Page page = openOnPhone("/organizations/qh/west-pc");
        enter(page, administrator.header().substring("Bearer ".length()));
        assertThat(page.locator("ol-organization-actions summary")).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);

        Locator form = openChange(page, "新增成员");

        assertThat(form.getByText("取消")).isInViewport();
        assertThat(form.evaluate("form => form.getBoundingClientRect().right <= innerWidth"))
                .isEqualTo(true);
    }
}
