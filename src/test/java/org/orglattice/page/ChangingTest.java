package org.orglattice.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.test.AdminToken;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Begins each test with the fictional 清河街道 as it was, which the page may then change. */
@EmptyServiceTest
abstract class ChangingTest extends PageTest {

    private static final Path QINGHE = Path.of("src/test/resources/datasets/qinghe");

    static final String BRANCH = "/organizations/qh/wuye-branch";

    @Autowired
    AdminToken administrator;

    HttpGraphQlTester graphQl;

    @Autowired
    void askAsAdministrator(HttpGraphQlTester anybody) {
        graphQl = administrator.asks(anybody);
    }

    @BeforeEach
    void load(@Autowired GraphContent content, @Autowired DataSetLoader loader) throws IOException {
        content.clear();
        assertThat(loader.load(CsvFiles.in(QINGHE))).isInstanceOf(LoadResult.Loaded.class);
    }

    /** Opens a view, and enters the administrator's token there. */
    final Page openAsAdministrator(String path) {
        Page page = open(path);
        enter(page, administrator.header().substring("Bearer ".length()));
        return page;
    }

    /** Enters a token as people do. */
    static void enter(Page page, String token) {
        button(page, "账号").click();
        page.getByLabel("访问令牌").fill(token);
        page.locator("ol-account").getByText("确定").click();
        assertThat(page.locator("ol-account dialog")).not().isVisible();
    }

    /** Makes a token that has a role within an organization. */
    final String tokenOf(String role, String organization) {
        return graphQl.document("mutation($name: String!, $grant: GrantInput!) { createApiToken(input: {name: $name, "
                        + "grants: [$grant]}) { token userErrors { message } } }")
                .variable("name", "page " + role)
                .variable("grant", Map.of("role", role, "organization", organization))
                .execute()
                .path("createApiToken.token")
                .entity(String.class)
                .get();
    }

    /** Changes the graph behind the page's back. */
    final void change(String mutation) {
        graphQl.document("mutation { " + mutation + " { userErrors { message } } }")
                .execute()
                .errors()
                .verify()
                .path("*.userErrors")
                .entity(Object.class)
                .isEqualTo(List.of(List.of()));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Opens one of the forms that change an organization as a whole. */
    static Locator openChange(Page page, String name) {
        page.locator("ol-organization-actions summary").click();
        button(page, name).click();
        return form(page);
    }

    static Locator form(Page page) {
        return page.locator("dialog.ol-form");
    }

    /** Picks somebody, or an organization, as people do: types, and takes the first hit. */
    static void pick(Locator form, String label, String text, String name) {
        Locator field = field(form, label);
        field.fill("");
        field.pressSequentially(text);
        assertThat(hits(form).first()).containsText(name);
        field.press("Enter");
        assertThat(field).hasValue(name);
    }

    /** What is found for whatever is typed. */
    static Locator hits(Locator form) {
        return form.locator(".ol-hits [role=option]:visible");
    }

    static Locator field(Locator form, String label) {
        return form.getByLabel(label);
    }

    static void send(Locator form) {
        form.locator("button.btn-primary").click();
    }

    static Locator notice(Page page) {
        return page.locator("ol-notice [role=status]");
    }

    static Locator serving(Page page) {
        return page.locator("ol-organization-posts");
    }
}
