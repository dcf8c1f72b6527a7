package org.orglattice.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.orglattice.test.ServiceTest;

/** What the page tells of people who serve at several organizations. */
@ServiceTest
class CrossPostingViewsIT extends PageTest {

    private static final String VIEW = "/organizations/990101001/-/cross-postings";
    private static final String COMMUNITY = "/organizations/990101001001/-/cross-postings";

    @Test
    void countWhoServesInOrganizationsOfTwoKinds() {
        Page page = open(COMMUNITY);

        assertThat(cell(page, "社区与党组织").first()).hasText("1");
        assertThat(cell(page, "业委会与党组织").first()).hasText("1");
        assertThat(page.getByText("共 2 人在两个以上组织任职")).isVisible();
        assertAccessible(page);
    }

    @Test
    void openACellIntoTheListOfThosePeople() {
        Page page = open(COMMUNITY);

        cell(page, "社区与党组织").first().click();

        assertThat(page).hasURL(Pattern.compile("cell=COMMUNITY.PARTY_ORGANIZATION"));
        assertThat(list(page)).containsText("王永涛");
        assertThat(list(page)).containsText("东社区党委 · 书记");
        assertThat(list(page)).containsText("东社区居民委员会 · 居委会主任");
        assertThat(list(page)).not().containsText("孙琦");
        page.reload();
        assertThat(list(page)).containsText("王永涛");
        assertAccessible(page);
    }

    @Test
    void leadThroughTheMatrixByArrowKeys() {
        Page page = open(COMMUNITY);
        Locator cells = page.getByRole(AriaRole.GRID).locator("[data-at]");
        assertThat(cells.first()).isVisible();
        assertThat(page.locator("[role=grid] [tabindex='0']")).hasCount(1);
        page.locator("[role=grid] [tabindex='0']").focus();

        page.keyboard().press("Control+Home");
        assertThat(page.locator("[data-at='0-0']")).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowRight");

        assertThat(page.locator("[data-at='1-1']")).isFocused();
    }

    @Test
    void sayThatNobodyServedAtTwoOnThatDay() {
        Page page = open(COMMUNITY + "?asOf=1990-01-01&cell=PARTY_ORGANIZATION.GRID");

        assertThat(page.getByText("当日没有记录到在两个以上组织任职的人。")).isVisible();
        assertThat(page.getByText("当日没有人在这两类组织中都任职。")).isVisible();
    }

    @Test
    void drawTwoWayEntriesByOutcome() {
        Page page = open(VIEW + "?view=graph&rule=all");

        assertThat(page.locator(".ol-pair[data-outcome=PARTIAL]").first()).isVisible();
        assertThat(page.locator("svg.ol-two-way")).containsText("清河物业");
        assertThat(row(page, "周强交叉任职")).containsText("部分达标");
        page.locator(".ol-pair[data-outcome=PARTIAL] text").first().hover();
        assertThat(page.locator(".ol-said .ol-outcome")).hasText("部分达标");
        assertAccessible(page);
    }

    @Test
    void beginWithOneRuleAndShowAllWhenAskedTo() {
        Page page = open(VIEW + "?view=graph");
        Locator rules = page.getByLabel("规则");
        Locator drawn = page.locator(".ol-two-way-table tbody tr");
        assertThat(drawn.first()).isVisible();
        int ofTheFirst = drawn.count();
        assertThat(rules.locator("option").first()).hasJSProperty("selected", true);

        rules.selectOption("全部规则");

        assertThat(page).hasURL(Pattern.compile("rule=all"));
        assertThat(drawn.nth(ofTheFirst)).isVisible();
        page.reload();
        assertThat(rules).hasValue("all");
    }

    @Test
    void drawTheOutcomeAskedForOnly() {
        Page page = open(VIEW + "?view=graph&rule=all");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^部分达标")))
                .click();

        assertThat(page).hasURL(Pattern.compile("outcome=PARTIAL"));
        assertThat(page.locator(".ol-pair:not([data-outcome=PARTIAL])")).hasCount(0);
        assertThat(page.locator(".ol-pair[data-outcome=PARTIAL]")).not().hasCount(0);
    }

    @Test
    void openTheBodyThatIsClicked() {
        Page page = open(VIEW + "?view=graph&rule=all&asOf=2026-01-01");

        Locator body = page.locator("a.ol-pair-end").first();
        body.focus();
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/organizations/qh/wuye-branch\\?asOf=2026-01-01$"));
        assertThat(heading(page)).hasText("清河物业党支部");
    }

    @Test
    void areReadableOnAPhoneInTheDark() {
        Page page = openOnPhone(VIEW + "?view=graph");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(page.locator(".ol-pair").first()).isVisible();

        assertAccessible(page);
        page.getByText("矩阵").click();
        assertThat(page.getByRole(AriaRole.GRID)).isVisible();

        org.assertj.core.api.Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= 390"))
                .isEqualTo(true);
        assertAccessible(page);
    }

    @Test
    void drawAPersonsPostsOnATimeLine() {
        Page page = open("/members/qh/zhao?asOf=2020-06-30");

        assertThat(page.locator(".ol-held[data-when=now][data-begins=true][data-ends=true]"))
                .containsText("东社区党委");
        assertThat(page.locator(".ol-timeline .ol-held[data-when=future]"))
                .not()
                .hasCount(0);
        assertThat(page.locator(".ol-timeline .ol-day")).hasText("2020-06-30");
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("将任"))
                        .first())
                .containsText("2021-03 起");
        assertAccessible(page);
    }

    private static Locator cell(Page page, String kinds) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + kinds)));
    }

    private static Locator list(Page page) {
        return page.locator("ol-cross-list table");
    }

    private static Locator row(Page page, String text) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }
}
