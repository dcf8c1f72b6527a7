package org.orglattice.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.orglattice.test.SystemBrowser;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The page in a browser that has no network. At the end of each test nothing may have gone wrong on it, and nothing may have
 * been asked of anybody else.
 */
abstract class PageTest {

    private static final int PATIENCE = 180_000;
    private static final Set<String> FAULTS = Set.of("serious", "critical");

    private SystemBrowser browser;
    private final List<String> expectedErrors = new ArrayList<>();

    @BeforeAll
    static void waitPatiently() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @BeforeEach
    void startBrowser(@LocalServerPort int port) {
        browser = SystemBrowser.start(port);
    }

    @AfterEach
    void findNothingWrong() {
        if (browser == null) {
            return;
        }
        try (SystemBrowser closed = browser) {
            assertThat(closed.strayRequests()).isEmpty();
            assertThat(closed.errors())
                    .filteredOn(error -> expectedErrors.stream().noneMatch(error::contains))
                    .isEmpty();
        }
    }

    /**
     * Opens a view.
     *
     * @param path its path
     * @return the page, 1280 by 720, once it has a heading
     */
    final Page open(String path) {
        Page page = browser.open(path);
        heading(page).waitFor();
        return page;
    }

    /**
     * Opens a view on a phone.
     *
     * @param path its path
     * @return the page, 390 by 844
     */
    final Page openOnPhone(String path) {
        Page page = open(path);
        page.setViewportSize(390, 844);
        return page;
    }

    /**
     * The heading of the view.
     *
     * @param page the page
     * @return its heading of the first level
     */
    static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /**
     * Says that something is meant to go wrong.
     *
     * @param part what the error on the console contains
     */
    final void expectError(String part) {
        expectedErrors.add(part);
    }

    /**
     * Looks for what keeps people from using the view as it stands, once it is still.
     *
     * @param page the page
     */
    static void assertAccessible(Page page) {
        page.waitForCondition(
                () -> page.locator("[aria-busy=true], .ol-loading").count() == 0);
        // what fades in is too pale while it does
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .filteredOn(rule -> FAULTS.contains(String.valueOf(rule.getImpact())))
                .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                .isEmpty();
    }
}
