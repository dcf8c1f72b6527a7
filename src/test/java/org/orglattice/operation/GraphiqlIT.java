package org.orglattice.operation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orglattice.test.ServiceTest;
import org.orglattice.test.SystemBrowser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** GraphiQL as people see it: in a browser that has no network. */
@ServiceTest
class GraphiqlIT {

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(180_000);

    @Autowired
    Operations operations;

    private SystemBrowser browser;

    @BeforeEach
    void start(@LocalServerPort int port) {
        browser = SystemBrowser.start(port);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void showsTheExamplesAsTabsAndAnswersThem() {
        Page page = browser.open("/graphiql");
        Locator tabs = page.locator(".graphiql-tab");
        tabs.first().waitFor();

        assertThat(tabs.allInnerTexts())
                .containsExactlyElementsOf(
                        operations.all().stream().map(Operation::name).toList());

        page.locator(".graphiql-execute-button").click();
        assertThat(page.locator(".graphiql-response")).containsText("市西街道", PATIENTLY);

        tabs.filter(new Locator.FilterOptions().setHasText("Search")).click();
        // the editor takes a moment to see which operation it holds
        page.waitForCondition(() -> "Search"
                .equals(page.evaluate(
                        "document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror.operationName")));
        page.locator(".graphiql-execute-button").click();
        assertThat(page.locator(".graphiql-response")).containsText("王永涛", PATIENTLY);

        assertThat(browser.strayRequests()).isEmpty();
        assertThat(browser.errors()).isEmpty();
    }
}
