package org.orglattice.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page does where a change cannot be carried out, or nobody knows whether it was. */
class ChangingFailuresIT extends ChangingTest {

    private static final String REFUSED = """
            {"errors": [{"message": "正在载入大的数据集，请稍后再试。", "extensions": {"code": "RETRY_LATER", "retryAfter": 10}}]}""";

    private Page page;

    @BeforeEach
    void openTheForm() {
        page = openAsAdministrator(BRANCH);
        button(page, "免去周强的职务").click();
        field(form(page), "变更事由").fill("工作调整");
    }

    @Test
    void tellsAnErrorAtItsField() {
        field(form(page), "免职日期").fill("2019-01-01");
        send(form(page));

        Locator until = field(form(page), "免职日期");
        assertThat(until).hasAttribute("aria-invalid", "true");
        assertThat(until).isFocused();
        assertThat(until).hasAccessibleDescription("从这一天起不再任职 早于起始日期 2020。");

        until.fill("2026-07-01");
        assertThat(until).not().hasAttribute("aria-invalid", "true");
        send(form(page));
        assertThat(serving(page)).not().containsText("周强");
    }

    @Test
    void tellsWhatIsNotFilledInWithoutAskingTheService() {
        List<String> sent = sentFrom(page, "EndAppointment");
        field(form(page), "免职日期").fill("");
        send(form(page));

        assertThat(form(page)).containsText("请填写这一项。");
        assertThat(sent).isEmpty();
    }

    @Test
    void doesNotOverwriteWhatSomebodyElseHasChanged() {
        change("endAppointment(input: {id: \"%s\", until: \"2027\"})".formatted(appointment()));
        send(form(page));

        assertThat(form(page).getByRole(AriaRole.ALERT)).containsText("已被他人改动，什么都没有写入");
        button(page, "重新读取").click();

        assertThat(form(page)).hasCount(0);
        assertThat(serving(page)).containsText("2020 – 2027");
    }

    @Test
    void sendsOnceHoweverOftenSomebodyClicks() {
        List<String> sent = sentFrom(page, "EndAppointment");
        form(page).locator("button.btn-primary").dblclick();

        assertThat(notice(page)).containsText("已免去");
        assertThat(sent).hasSize(1);
    }

    @Test
    void carriesOutOnceWhatWasSentAgainAfterItsAnswerWasLost() {
        expectError("ERR_FAILED");
        meddle(route -> {
            route.fetch();
            route.abort();
        });
        send(form(page));
        assertThat(form(page)).containsText("连接不上服务");
        assertThat(form(page)).containsText("重复提交只会生效一次");
        assertThat(field(form(page), "变更事由")).hasValue("工作调整");

        page.unroute("**/graphql");
        send(form(page));

        assertThat(notice(page)).containsText("已免去 周强");
        assertThat(changes()).isEqualTo(1);
    }

    @Test
    void keepsWhatWasTypedWhileTheServiceIsBusy() {
        expectError("503");
        meddle(route -> route.fulfill(new Route.FulfillOptions()
                .setStatus(503)
                .setContentType("application/graphql-response+json")
                .setBody(REFUSED)));
        send(form(page));
        assertThat(form(page)).containsText("正在载入大的数据集，请稍后再试。 您填写的内容都还在");
        assertThat(changes()).isZero();

        page.unroute("**/graphql");
        send(form(page));
        assertThat(notice(page)).containsText("已免去 周强");
        assertThat(changes()).isEqualTo(1);
    }

    @Test
    void tellsThatATokenIsNoLongerGood() {
        expectError("401");
        page.evaluate("sessionStorage.setItem('token', 'olt_' + 'A'.repeat(43))");
        send(form(page));
        assertThat(form(page)).containsText("访问令牌无效、已过期或已吊销，什么都没有写入");

        form(page)
                .getByText("账号", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.getByLabel("访问令牌").fill(administrator.header().substring("Bearer ".length()));
        page.locator("ol-account").getByText("确定").click();
        send(form(page));

        assertThat(notice(page)).containsText("已免去 周强");
    }

    @Test
    void tellsThatARightDoesNotReachSoFar() {
        page.evaluate("token => sessionStorage.setItem('token', token)", tokenOf("EDITOR", "990101002"));
        send(form(page));

        assertThat(form(page)).containsText("超出您 EDITOR 角色的范围");
        assertThat(changes()).isZero();
    }

    private void meddle(Consumer<Route> withTheMutation) {
        page.route("**/graphql", route -> {
            if (isFor("EndAppointment", route.request())) {
                withTheMutation.accept(route);
            } else {
                route.fallback();
            }
        });
    }

    private static List<String> sentFrom(Page page, String operation) {
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> {
            if (isFor(operation, request)) {
                sent.add(request.postData());
            }
        });
        return sent;
    }

    private static boolean isFor(String operation, Request request) {
        return String.valueOf(request.postData()).contains("\"operationName\":\"" + operation + "\"");
    }

    private String appointment() {
        return graphQl.document("{ member(id: \"qh/zhou\") { appointments { id organization { id } } } }")
                .execute()
                .path("member.appointments[?(@.organization.id=='qh/wuye-branch')].id")
                .entityList(String.class)
                .get()
                .get(0);
    }

    private int changes() {
        return graphQl.document("{ changes(within: \"qh/wuye-branch\") { totalCount } }")
                .execute()
                .path("changes.totalCount")
                .entity(Integer.class)
                .get();
    }
}
