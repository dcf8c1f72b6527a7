package org.orglattice.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.test.ServiceTest;
import org.orglattice.test.TestClock;

/** Finding organizations and reading what is known of them, as people do who do not write GraphQL. */
@ServiceTest
class BrowseIT extends PageTest {

    private static final String SUB_DISTRICT = "/organizations/371602002";
    private static final String FICTIONAL = "/organizations/qh/east-pc";

    @Test
    void findsAnOrganizationByItsPinyin() {
        Page page = open("/");

        search(page).pressSequentially("sxjd");
        Locator first = page.getByRole(AriaRole.OPTION).first();
        assertThat(first).containsText("市西街道");
        search(page).press("ArrowDown");
        assertThat(first).hasAttribute("aria-selected", "true");
        search(page).press("Enter");

        assertThat(heading(page)).hasText("市西街道");
        assertThat(heading(page)).isFocused();
        assertThat(page).hasURL(Pattern.compile(SUB_DISTRICT + "$"));
        assertThat(page).hasTitle(Pattern.compile("市西街道"));
        assertThat(serving(page)).containsText("李亮亮");
    }

    @Test
    void saysThatNothingIsFound() {
        Page page = open("/");

        search(page).fill("没有这样的地方");

        assertThat(page.getByText("没有找到“没有这样的地方”")).isVisible();
    }

    @Test
    void takesTheHitForWhatWasTypedLast() {
        Page page = open("/");
        search(page).pressSequentially("qhjd");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("清河街道");

        search(page).fill("sxjd");
        search(page).press("Enter");

        assertThat(heading(page)).hasText("市西街道");
    }

    @Test
    void loadsABranchOnceForTwoClicks() {
        Page page = open("/");

        item(page, "山东省").locator(".ol-twist").dblclick();

        assertThat(item(page, "滨州市")).hasCount(1);
        assertThat(item(page, "山东省")).hasAttribute("aria-expanded", "true");
    }

    @Test
    void walksTheTreeByKeyboard() {
        Page page = open("/");
        Locator province = item(page, "山东省");

        province.focus();
        page.keyboard().press("ArrowRight");
        assertThat(province).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowRight");
        assertThat(item(page, "滨州市")).isFocused();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        assertThat(province).hasAttribute("aria-expanded", "false");
        page.keyboard().press("Enter");

        assertThat(heading(page)).hasText("山东省");
        assertThat(item(page, "山东省")).hasAttribute("aria-current", "page");
    }

    @Test
    void opensTheTreeWhereTheOrganizationIsOnEitherLine() {
        Page page = open("/organizations/qh/sun-branch");

        assertThat(item(page, "阳光小区党支部")).hasAttribute("aria-level", "7");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("党组织").setExact(true))
                .click();

        assertThat(item(page, "阳光小区党支部")).hasAttribute("aria-level", "3");
    }

    @Test
    void showsAnotherDayAndSaysSo() {
        Page page = open(FICTIONAL);
        assertThat(serving(page)).containsText("王");

        page.getByLabel("截至日期").fill("2020-01-01");
        page.getByLabel("截至日期").dispatchEvent("change");

        assertThat(page.getByText("您看到的是 2020-01-01 的情况")).isVisible();
        assertThat(page).hasURL(Pattern.compile("asOf=2020-01-01"));
        assertThat(serving(page)).containsText("赵");
        page.getByLabel("所属层级").getByText("清河街道").click();
        assertThat(heading(page)).hasText("清河街道");
        assertThat(page).hasURL(Pattern.compile("asOf=2020-01-01"));

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("回到今天"))
                .click();
        assertThat(page.getByText("您看到的是")).not().isVisible();
    }

    @Test
    void takesTodayAndNoDayForToday() {
        Page page = open(FICTIONAL + "?asOf=" + TestClock.TODAY);
        assertThat(serving(page)).containsText("王");
        assertThat(page.getByText("您看到的是")).not().isVisible();

        page.getByLabel("截至日期").fill("");
        page.getByLabel("截至日期").dispatchEvent("change");

        assertThat(page.getByLabel("截至日期")).hasValue(TestClock.TODAY.toString());
        assertThat(page).hasURL(Pattern.compile(FICTIONAL + "$"));
    }

    @Test
    void countsOnTheStartPageWhatThereWasOnTheDay() {
        Page page = open("/");
        Locator town = page.locator(".ol-cards li").filter(new Locator.FilterOptions().setHasText("清河街道"));
        assertThat(town).isVisible();

        page.navigate(page.url() + "?asOf=1949-10-01");

        assertThat(page.getByText("您看到的是 1949-10-01 的情况")).isVisible();
        assertThat(page.locator(".ol-cards")).containsText("市西街道");
        assertThat(town).hasCount(0);
    }

    @Test
    void knowsTheDayOfTheServiceAndNotOfTheBrowser() {
        Page page = open(FICTIONAL + "?asOf=2020-01-01");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("回到今天"))
                .click();

        assertThat(page.getByLabel("截至日期")).hasValue(TestClock.TODAY.toString());
    }

    @Test
    void speaksEnglishWhenAskedTo() {
        Page page = open(FICTIONAL);

        page.getByText("English").click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Who serves here")))
                .isVisible();
        assertThat(serving(page)).containsText("Party secretary");
        assertThat(serving(page)).containsText("1 post");
        assertThat(serving(page)).not().containsText("1 posts");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.reload();
        assertThat(page.getByText("Who serves here")).isVisible();
    }

    @Test
    void marksWhatIsFictional() {
        assertThat(open(FICTIONAL).locator("main").getByText("虚构").first()).isVisible();
        assertThat(open(SUB_DISTRICT).locator("main .ol-fictional")).hasCount(0);
    }

    @Test
    void countsThoseBelowOnDemand() {
        Page page = open(SUB_DISTRICT);
        assertThat(serving(page)).containsText("李亮亮");
        assertThat(serving(page)).not().containsText("王永涛");

        page.getByLabel("含下级").check();
        assertThat(serving(page)).containsText("王永涛");

        page.getByLabel("只看空缺").check();
        assertThat(serving(page)).not().containsText("王永涛");
        assertThat(serving(page)).containsText("空缺");
    }

    @Test
    void leadsToTheDocumentThatAFactComesFrom() {
        Page page = open(SUB_DISTRICT);

        serving(page).locator(".ol-cite").first().click();

        assertThat(page).hasURL(Pattern.compile("/sources/"));
        assertThat(page.locator("main table")).containsText("李亮亮");
    }

    @Test
    void saysThatAnOrganizationIsNoMore() {
        Page page = open("/organizations/990101001003");
        assertThat(page.locator("main")).containsText("已于 2024-01-01 撤销");

        page.getByText("查看撤销前一天").click();

        assertThat(page.getByText("您看到的是 2023-12-31 的情况")).isVisible();
        assertThat(page.getByText("已于 2024-01-01 撤销")).hasCount(0);
    }

    @Test
    void handsOutFiles() {
        Page page = open(SUB_DISTRICT);

        page.getByText("导出", new Page.GetByTextOptions().setExact(true)).click();
        Download file = page.waitForDownload(() -> page.getByText("任职花名册").click());

        assertThat(file.suggestedFilename()).startsWith("市西街道").endsWith(".xlsx");
    }

    @Test
    void showsMarkupInNamesAsText() {
        Page page = open("/");
        String name = "<img src=x onerror=document.title='owned'>";
        page.route("**/graphql", route -> answerWith(route, "市西街道", name));

        search(page).pressSequentially("sxjd");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText(name);
        search(page).press("Enter");

        assertThat(heading(page)).hasText(name);
        assertThat(page.locator("main img")).hasCount(0);
    }

    private static void answerWith(Route route, String name, String other) {
        var answer = route.fetch();
        route.fulfill(new Route.FulfillOptions()
                .setResponse(answer)
                .setBody(answer.text().replace(name, other)));
    }

    @Test
    void saysWhatIsNotThere() {
        assertThat(heading(open("/organizations/nowhere"))).hasText("没有编号为“nowhere”的组织");
        assertThat(heading(open("/sources/nowhere"))).hasText("没有编号为“nowhere”的文献");
    }

    @Test
    void saysThatTheConnectionIsLostAndTriesAgain() {
        expectError("ERR_FAILED");
        Page page = open("/");
        item(page, "山东省").waitFor();
        page.route("**/graphql", Route::abort);
        item(page, "山东省").getByRole(AriaRole.LINK).click();
        assertThat(page.getByText("连接不上服务").first()).isVisible();

        page.unroute("**/graphql");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("重试"))
                .first()
                .click();

        assertThat(heading(page)).hasText("山东省");
    }

    @Test
    void fitsOnAPhone() {
        Page page = openOnPhone(SUB_DISTRICT);
        assertThat(serving(page)).containsText("李亮亮");
        assertThat(page.getByRole(AriaRole.TREE)).not().isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);

        page.getByLabel("打开组织树").click();
        item(page, "山东省").getByRole(AriaRole.LINK).click();

        assertThat(heading(page)).hasText("山东省");
        assertThat(page.getByRole(AriaRole.TREE)).not().isVisible();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/organizations/371602002",
                "/organizations/qh/east-pc?asOf=2022-01-01&lang=en",
                "/organizations/990101001003",
                "/organizations/411403004",
                "/organizations/nowhere",
                "/sources/xincheng-2019",
            })
    void keepsNobodyOut(String path) {
        assertAccessible(open(path));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void canBeReadByDayAndByNight(ColorScheme scheme) {
        Page page = open(FICTIONAL);

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));

        assertThat(page.locator("html"))
                .hasAttribute("data-bs-theme", scheme.name().toLowerCase(Locale.ROOT));
        search(page).pressSequentially("wyt");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("王永涛");
        assertAccessible(page);
    }

    private static Locator search(Page page) {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("搜索"));
    }

    private static Locator serving(Page page) {
        return page.locator("ol-organization-posts");
    }

    private static Locator item(Page page, String name) {
        return page.getByRole(AriaRole.TREEITEM, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }
}
