package org.orglattice.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orglattice.test.ServiceTest;

/** The org chart as people look at it. */
@ServiceTest
class ChartViewIT extends PageTest {

    private static final String CHART = "/organizations/990101001/-/chart";

    @Test
    void showsWhoLeadsAndWhatIsVacant() {
        Page page = openChart(CHART);

        assertThat(box(page, "清河街道")).containsText("办事处主任 李");
        assertThat(box(page, "清河街道").getByLabel("在两个以上组织任职").first()).isVisible();
        assertThat(box(page, "清河街道党工委")).containsText("党工委书记 张建国");
        assertThat(box(page, "西社区党委")).containsText("书记 空缺");
        assertThat(count(page)).hasText("显示 18 个组织");
    }

    @Test
    void opensAndClosesWhatIsBelow() {
        Page page = openChart(CHART);

        page.getByLabel("收起东社区居民委员会的下级").click();
        assertThat(count(page)).hasText("显示 10 个组织");
        assertThat(box(page, "东社区居民委员会")).hasAttribute("aria-expanded", "false");
        assertThat(box(page, "东社区党委")).hasCount(0);

        page.getByText("全部展开").click();
        assertThat(count(page)).hasText("显示 18 个组织");
        page.getByText("全部收起").click();
        assertThat(count(page)).hasText("显示 6 个组织");
    }

    @Test
    void walksByKeyboard() {
        Page page = openChart(CHART);
        box(page, "清河街道").focus();

        page.keyboard().press("ArrowDown");
        assertThat(box(page, "清河街道党工委")).isFocused();
        page.keyboard().press("ArrowRight");
        assertThat(box(page, "东社区居民委员会")).isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(box(page, "东社区居民委员会")).hasAttribute("aria-expanded", "false");
        page.keyboard().press("Enter");
        assertThat(box(page, "东社区居民委员会")).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowDown");
        assertThat(box(page, "东社区党委")).isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(box(page, "东社区居民委员会")).isFocused();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(box(page, "清河街道")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/organizations/990101001$"));
    }

    @Test
    void followsThePartyLine() {
        Page page = openChart(CHART);

        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("党组织"))
                .click();

        assertThat(count(page)).hasText("显示 5 个组织");
        assertThat(box(page, "阳光小区党支部")).hasAttribute("aria-level", "3");
        assertThat(page).hasURL(Pattern.compile("line=PARTY"));
        page.reload();
        assertThat(box(page, "清河街道党工委")).hasAttribute("aria-level", "1");
    }

    @Test
    void lightsUpTheOtherPostsOfAPerson() {
        Page page = openChart(CHART);

        person(page, "东社区党委", "王永涛").hover();

        assertThat(lit(page)).containsText("王永涛");
        assertThat(lit(page)).containsText("居委会主任 · 东社区居民委员会");
        assertThat(page.locator(".ol-box[data-lit=there]"))
                .containsText(new String[] {"清河街道党工委", "东社区居民委员会", "东社区党委", "东社区第一网格"});
        assertThat(page.locator(".ol-box[data-lit=not]").first()).isAttached();

        page.getByLabel("收起东社区居民委员会的下级").click();
        person(page, "清河街道党工委", "李").hover();
        assertThat(lit(page)).containsText("办事处主任 · 清河街道");
    }

    @Test
    void lightsUpWhoeverIsPointedAtLastWhateverIsAnsweredFirst() {
        Page page = openChart(CHART);
        AtomicReference<Route> late = new AtomicReference<>();
        page.route("**/graphql", route -> {
            if (String.valueOf(route.request().postData()).contains("MemberPosts") && late.compareAndSet(null, route)) {
                return;
            }
            route.resume();
        });
        person(page, "东社区党委", "王永涛").hover();
        page.waitForCondition(() -> late.get() != null);

        person(page, "清河街道党工委", "李").hover();
        assertThat(lit(page)).containsText("办事处主任 · 清河街道");
        page.waitForResponse("**/graphql", () -> late.get().resume());

        assertThat(lit(page)).containsText("办事处主任 · 清河街道");
        assertThat(lit(page)).not().containsText("王永涛");
    }

    @Test
    void namesThePostsOutsideOfTheChart() {
        Page page = openChart("/organizations/990101001001/-/chart");

        person(page, "东社区居民委员会", "王永涛").focus();

        assertThat(lit(page)).containsText("清河街道党工委 不在图中");
        page.getByLabel("关闭").click();
        assertThat(lit(page)).hasCount(0);
    }

    @Test
    void leadsToTheSheets() {
        Page page = openChart(CHART);

        box(page, "清河街道党工委")
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("张建国"))
                .click();

        assertThat(heading(page)).hasText("张建国");
        page.goBack();
        showAll(page);
        box(page, "东社区党委")
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("东社区党委"))
                .click();
        assertThat(heading(page)).hasText("东社区党委");
    }

    @Test
    void keepsWhatIsOpenAndWhereOneLooksOnAnotherDay() {
        Page page = openChart(CHART);
        page.getByText("全部收起").click();
        page.getByLabel("展开西社区居民委员会的下级").click();
        assertThat(count(page)).hasText("显示 9 个组织");
        page.getByLabel("放大").click();
        Number before = settledScale(page);

        page.getByLabel("截至日期").fill("2023-06-30");
        page.getByLabel("截至日期").dispatchEvent("change");

        assertThat(box(page, "南社区居民委员会")).isVisible();
        assertThat(box(page, "西社区居民委员会")).hasAttribute("aria-expanded", "true");
        assertThat(box(page, "东社区居民委员会")).hasAttribute("aria-expanded", "false");
        assertThat(settledScale(page)).isEqualTo(before);
    }

    @Test
    void saysThatTheOrganizationWasNotThere() {
        Page page = open(CHART + "?asOf=1949-10-01");

        assertThat(page.getByText("1949-10-01 这一天，“清河街道”不存在")).isVisible();
        assertAccessible(page);
    }

    @Test
    void saysThatThereIsNoPartyOrganization() {
        Page page = open("/organizations/qh/east-g1/-/chart?line=PARTY");

        assertThat(page.getByText("这里没有直属的党组织")).isVisible();
    }

    @Test
    void zoomsByButtonsAndKeysAndComesBack() {
        Page page = openChart(CHART);
        double begun = settledScale(page).doubleValue();

        page.getByLabel("放大").click();
        assertThat(settledScale(page).doubleValue()).isGreaterThan(begun);
        page.locator(".ol-chart-stage").focus();
        page.keyboard().press("-");
        page.keyboard().press("-");
        page.keyboard().press("-");
        assertThat(settledScale(page).doubleValue()).isLessThan(begun);
        page.keyboard().press("0");
        BoundingBox stage = page.locator(".ol-chart-stage").boundingBox();
        settledScale(page);
        BoundingBox root = box(page, "清河街道").boundingBox();

        assertThat(root.x).isBetween(stage.x, stage.x + stage.width);
        assertThat(root.y).isBetween(stage.y, stage.y + stage.height);
    }

    @Test
    void drawsThousandsAndOnlyThoseThatAreSeen() {
        Page page = open("/");
        page.route("**/graphql", ChartViewIT::answerWithThousands);
        page.navigate(page.url().replaceAll("/$", CHART));

        page.getByText("全部展开").click();
        assertThat(count(page)).hasText("显示 6,051 个组织 · 下级太多：一次最多展开 3,000 个，其余可逐个展开。");
        page.locator(".ol-chart-stage").focus();
        page.keyboard().press("0");
        settledScale(page);
        assertThat(page.locator(".ol-box")).hasCount(1);

        page.mouse().move(700, 400);
        for (int turn = 0; turn < 40 && page.locator(".ol-box").count() < 5; turn++) {
            page.mouse().wheel(0, -200);
            settledScale(page);
        }
        assertThat(page.locator(".ol-box").count()).isBetween(5, 400);
    }

    // as the service would, of a place with fifty communities of a hundred and twenty grids each; their names hold
    // markup
    private static void answerWithThousands(Route route) {
        String asked = String.valueOf(route.request().postData());
        if (!asked.contains("\"operationName\":\"ChartLevels\"")) {
            route.resume();
            return;
        }
        StringBuilder nodes = new StringBuilder(node("990101001", null, 0, 50));
        for (int community = 0; community < 50; community++) {
            nodes.append(',').append(node("c" + community, "990101001", 1, 120));
        }
        if (asked.contains("\"depth\":16")) {
            for (int grid = 0; grid < 6000; grid++) {
                nodes.append(',').append(node("g" + grid, "c" + grid / 120, 2, 0));
            }
        }
        route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json")
                .setBody("{\"data\":{\"orgChart\":{\"truncated\":true,\"nodes\":[" + nodes + "]}}}"));
    }

    private static String node(String id, String parent, int depth, int children) {
        return """
                {"organization": {"id": "%s", "kind": "GRID", "name": "<b>%s</b>", "synthetic": true, "posts": {"edges": []}},
                 "parentId": %s, "depth": %d, "childCount": %d, "leaders": []}""".formatted(id, id, parent == null ? null : '"' + parent + '"', depth, children);
    }

    @Test
    void showsMarkupInNamesAsText() {
        Page page = open("/");
        page.route("**/graphql", ChartViewIT::answerWithThousands);
        page.navigate(page.url().replaceAll("/$", CHART));

        assertThat(page.getByRole(AriaRole.TREEITEM, new Page.GetByRoleOptions().setName("<b>c0</b>")))
                .containsText("<b>c0</b>");
    }

    @Test
    void handsOutWhatItShows() {
        Page page = openChart(CHART + "?asOf=2024-06-30&line=PARTY");
        page.locator("main")
                .getByText("导出", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("main .ol-dropdown a")).hasCount(3);

        Download file = page.waitForDownload(() -> page.getByText("结构图（SVG）").click());

        assertThat(file.suggestedFilename()).startsWith("清河街道党工委").endsWith(".svg");
        assertThat(file.path()).content().contains("截至 2024-06-30", "阳光小区党支部").doesNotContain("清河物业服务有限公司");
    }

    @Test
    void saysThatTheConnectionIsLostAndTriesAgain() {
        expectError("ERR_FAILED");
        Page page = open("/organizations/990101001");
        page.route("**/graphql", ChartViewIT::loseCharts);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("结构图"))
                .click();
        assertThat(page.locator("main").getByText("连接不上服务")).isVisible();

        page.unroute("**/graphql");
        page.getByText("重试", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(box(page, "清河街道")).isVisible();
    }

    private static void loseCharts(Route route) {
        if (String.valueOf(route.request().postData()).contains("ChartLevels")) {
            route.abort();
        } else {
            route.resume();
        }
    }

    @Test
    void fitsOnAPhone() {
        Page page = openOnPhone(CHART);
        box(page, "清河街道").waitFor();

        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(box(page, "清河街道").boundingBox().width).isGreaterThan(130);
        page.getByLabel("缩小").click();
        settledScale(page);
        assertThat(page.locator(".ol-chart-tools")).isInViewport();
    }

    @Test
    void speaksEnglishWhenAskedTo() {
        Page page = openChart(CHART + "?lang=en");

        assertThat(count(page)).hasText("18 organizations shown");
        assertThat(box(page, "西社区党委")).containsText("Party secretary vacant");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void canBeReadByDayAndByNight(ColorScheme scheme) {
        Page page = openChart(CHART);

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        person(page, "东社区党委", "王永涛").hover();

        assertThat(lit(page)).isVisible();
        page.getByLabel("关闭").click();
        assertAccessible(page);
    }

    private Page openChart(String path) {
        Page page = open(path);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        showAll(page);
        return page;
    }

    // what is beyond the edge cannot be clicked
    private static void showAll(Page page) {
        page.locator(".ol-box").first().waitFor();
        page.getByLabel(Pattern.compile("^(显示全图|Show all)")).click();
        settledScale(page);
    }

    private static Locator box(Page page, String name) {
        return page.getByRole(
                AriaRole.TREEITEM, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + "（")));
    }

    private static Locator person(Page page, String organization, String name) {
        return box(page, organization)
                .locator("[data-member]")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    private static Locator count(Page page) {
        return page.locator(".ol-chart-count");
    }

    private static Locator lit(Page page) {
        return page.locator(".ol-chart-lit");
    }

    // once two frames in turn show the same
    private static Number settledScale(Page page) {
        return (Number) page.evaluate("""
                async () => {
                  const world = document.querySelector('.ol-chart-world');
                  for (let before = ''; before !== world.style.transform;) {
                    before = world.style.transform;
                    await new Promise(next => setTimeout(next, 60));
                  }
                  return Number(/scale\\(([^)]+)\\)/.exec(world.style.transform)[1]);
                }
                """);
    }
}
