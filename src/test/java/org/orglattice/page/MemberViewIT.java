package org.orglattice.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.orglattice.test.ServiceTest;

/** What the page tells of a person. */
@ServiceTest
class MemberViewIT extends PageTest {

    @Test
    void tellsPostsHeldNowApartFromFormerOnes() {
        Page page = open("/members/qh/zhao");

        assertThat(heading(page)).hasText("赵敏");
        assertThat(page).hasTitle(Pattern.compile("^赵敏 · "));
        assertThat(posts(page, "曾任")).containsText("2016 – 2021-03");
        assertThat(posts(page, "现任")).containsText("2021-03 起");
        assertThat(posts(page, "现任")).not().containsText("2016");
        assertAccessible(page);
    }

    @Test
    void tellsThemAsOfTheDay() {
        Page page = open("/members/qh/zhao?asOf=2020-06-30");

        assertThat(posts(page, "现任")).containsText("2016 – 2021-03");
    }

    @Test
    void keepsPersonalDataHidden() {
        Page page = open("/members/qh/zhao");

        assertThat(page.getByText("已隐去")).hasCount(4);
        assertThat(page.locator(".ol-title")).containsText("虚构");
    }

    @Test
    void saysThatThereIsNobody() {
        Page page = open("/members/nobody");

        assertThat(heading(page)).hasText("没有编号为“nobody”的成员");
    }

    private static Locator posts(Page page, String title) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(title));
    }
}
