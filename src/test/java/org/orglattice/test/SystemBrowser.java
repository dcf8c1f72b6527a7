package org.orglattice.test;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Chromium of the system, without a window and without a network: what is not of the service is refused and noted.
 */
public final class SystemBrowser implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SystemBrowser.class);

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
    private static final int PATIENCE = 180_000;

    // one for all tests of this machine, which it ends with: to start it takes longer than most of them
    private static @Nullable Browser running;

    // one for each service, whose scripts it then need not fetch and compile for each test
    private static @Nullable BrowserContext profile;
    private static String profileOf = "";

    private final String service;
    private final List<Page> pages = new ArrayList<>();
    private final List<String> strayRequests = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    private SystemBrowser(String service) {
        this.service = service;
    }

    /**
     * Starts the browser, unless it runs; where the system has none, the test at hand is skipped.
     *
     * @param port the port of the service
     * @return the browser
     */
    public static SystemBrowser start(int port) {
        Optional<Path> executable = executable();
        Assumptions.assumeTrue(executable.isPresent(), "no Chromium on the PATH: " + NAMES);
        if (running == null) {
            running = launch(executable.orElseThrow());
        }
        String service = "http://127.0.0.1:" + port;
        if (profile == null || !profileOf.equals(service)) {
            if (profile != null) {
                profile.close();
            }
            profile = running.newContext(new Browser.NewContextOptions().setLocale("zh-CN"));
            profileOf = service;
        }
        return new SystemBrowser(service);
    }

    private static Browser launch(Path executable) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(ARGUMENTS));
    }

    private static Optional<Path> executable() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Opens a page of the service, in a profile that remembers nothing of earlier tests but what it has fetched.
     *
     * @param path its path, beginning with a slash
     * @return the page
     */
    public Page open(String path) {
        Page page = Objects.requireNonNull(profile).newPage();
        pages.add(page);
        page.setDefaultTimeout(PATIENCE);
        page.onRequest(this::noteWhatIsNotOurs);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
        page.navigate(service + path);
        return page;
    }

    private void noteWhatIsNotOurs(Request request) {
        String url = request.url();
        if (!url.startsWith(service + "/") && URI.create(url).getScheme().startsWith("http")) {
            strayRequests.add(url);
        }
    }

    /**
     * Which requests wanted to leave for elsewhere.
     *
     * @return their addresses
     */
    public List<String> strayRequests() {
        return List.copyOf(strayRequests);
    }

    /**
     * What went wrong on the pages.
     *
     * @return errors on the console, and those that nobody caught
     */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public void close() {
        pages.forEach(this::leave);
        Objects.requireNonNull(profile).clearCookies();
    }

    private void leave(Page page) {
        try {
            page.navigate("about:blank");
            JsonObject stored = new JsonObject();
            stored.addProperty("origin", service);
            stored.addProperty("storageTypes", "local_storage,indexeddb");
            CDPSession devTools = page.context().newCDPSession(page);
            devTools.send("Storage.clearDataForOrigin", stored);
            // the page's own close() would wait for ever where it has once been answered by a refusal to leave
            devTools.send("Page.close");
        } catch (PlaywrightException e) {
            // a request that was still under way has come to its end with the page
            LOG.debug("A page was left in the middle of a request", e);
        }
    }
}
