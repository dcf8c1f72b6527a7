package org.orglattice.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.orglattice.graph.Graph;
import org.orglattice.test.AdminToken;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.orglattice.test.HeldTurn;
import org.springframework.beans.factory.annotation.Autowired;

/** Bringing data in by the page. */
@EmptyServiceTest
class ImportViewIT extends PageTest {

    private static final FilePayload ITSELF = file("dataset.csv", "id,title\ntown,The town\n");
    private static final FilePayload TOWN =
            file("organizations.csv", "id,kind,name,home\ntown,DISTRICT,小城,\ntown/1,SUB_DISTRICT,街道一,town\n");
    private static final FilePayload FAULTY =
            file("organizations.csv", "id,kind,name,home\ntown,DISTRICT,小城,\ntown/1,SUB_DISTRCT,一,<b>nowhere</b>\n");

    @Autowired
    Graph graph;

    @Autowired
    AdminToken token;

    @BeforeEach
    void clear(@Autowired GraphContent content) {
        content.clear();
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "", content.getBytes(StandardCharsets.UTF_8));
    }

    private Page openWithToken(String path) {
        Page page = open("/");
        page.evaluate(
                "token => sessionStorage.setItem('token', token)",
                token.header().substring("Bearer ".length()));
        page.navigate(page.url().replaceFirst("/$", "") + path);
        heading(page).waitFor();
        return page;
    }

    private static void choose(Page page, FilePayload... files) {
        page.getByLabel("选择文件", new Page.GetByLabelOptions().setExact(true)).setInputFiles(files);
        assertThat(page.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName(files[0].name))
                        .first())
                .isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator state(Page page) {
        return page.locator(".ol-title .ol-import-state");
    }

    @Test
    void checksWhatIsDroppedAndThenImportsIt() {
        Page page = openWithToken("/import");
        assertThat(page).hasTitle(Pattern.compile("^导入数据 · "));

        page.dispatchEvent(
                ".ol-drop",
                "drop",
                Map.of(
                        "dataTransfer",
                        page.evaluateHandle(
                                """
                files => {
                  const transfer = new DataTransfer();
                  Object.entries(files).forEach(([name, text]) => transfer.items.add(new File([text], name)));
                  return transfer;
                }""", Map.of("dataset.csv", text(ITSELF), "organizations.csv", text(TOWN)))));
        assertThat(page.getByText("organizations.csv")).isVisible();
        assertAccessible(page);
        button(page, "检查").click();
        assertThat(state(page)).hasText("检查无误");
        assertThat(heading(page)).isFocused();
        button(page, "正式导入").click();

        assertThat(state(page)).hasText("已导入");
        assertThat(page.locator(".ol-import-rows")).containsText("组织");
        assertAccessible(page);
        page.locator("main").getByText("街道一").click();
        assertThat(heading(page)).hasText("街道一");
    }

    private static String text(FilePayload file) {
        return new String(file.buffer, StandardCharsets.UTF_8);
    }

    @Test
    void asksForTheIdOfADataSetThatDoesNotNameItself() {
        Page page = openWithToken("/import");
        choose(page, TOWN);

        button(page, "检查").click();
        assertThat(page.getByText("请填写数据集编号。")).isVisible();
        assertThat(page.getByLabel("数据集编号")).isFocused();
        page.getByLabel("数据集编号").fill("town");
        page.getByLabel("先只检查").uncheck();
        button(page, "导入").click();

        assertThat(heading(page)).hasText("town");
        assertThat(state(page)).hasText("已导入");
    }

    @Test
    void listsFaultsWhereTheyAre() {
        Page page = openWithToken("/import");
        choose(page, ITSELF, FAULTY);
        button(page, "检查").click();

        assertThat(state(page)).hasText("有错误");
        Locator kind = fault(page, "SUB_DISTRCT");
        assertThat(kind).containsText("organizations.csv");
        assertThat(kind).containsText("类型不对");
        assertThat(kind).containsText("应为下列之一");
        assertThat(fault(page, "<b>nowhere</b>")).containsText("数据集和图中都没有");
        assertAccessible(page);

        page.getByLabel("在错误中查找").fill("NOWHERE");
        assertThat(kind).hasCount(0);
        Download workbook =
                page.waitForDownload(() -> button(page, "标注工作簿 .xlsx").click());
        assertThat(workbook.suggestedFilename()).endsWith("错误.xlsx");
        page.getByText("English").click();
        assertThat(fault(page, "<b>nowhere</b>")).containsText("Neither the data set nor the graph");
    }

    private static Locator fault(Page page, String text) {
        return page.locator(".ol-faults tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }

    @Test
    void turnsThePagesOfThousandsOfFaults() {
        Page page = openWithToken("/import");
        String rows = IntStream.range(0, 1_234)
                .mapToObj(number -> "town/" + number + ",NO_KIND,第" + number + ",\n")
                .collect(Collectors.joining());
        choose(page, ITSELF, file("organizations.csv", "id,kind,name,home\n" + rows));
        button(page, "检查").click();

        assertThat(page.getByText("第 1–100 处，共 1,234 处")).isVisible();
        button(page, "下一页").click();

        assertThat(page.getByText("第 101–200 处，共 1,234 处")).isVisible();
        assertThat(page.locator(".ol-faults tbody tr").first()).containsText("102");
    }

    @ParameterizedTest
    @CsvSource({
        "扫描.png, 89504e470d0a1a0a00, 这是图片",
        "organizations.xlsx, 89504e470d0a1a0a00, 这是图片",
        "名单.pdf, 255044462d312e37, 这是 PDF",
        "旧表.xls, d0cf11e0a1b11ae1, 另存为 .xlsx",
        "包.rar, 526172211a0700, 只能读取 .zip",
        "程序.csv, 7f454c46000000, 这不是表格文件",
        "空.csv, '', 空文件",
    })
    void saysWhatFilesAreThatHoldNoTables(String name, String content, String about) {
        Page page = openWithToken("/import");

        choose(page, new FilePayload(name, "", HexFormat.of().parseHex(content)));

        assertThat(page.locator(".ol-import-wrong")).containsText(about);
        assertThat(button(page, "检查")).isDisabled();
        page.getByLabel("移除 " + name).click();
        assertThat(page.locator(".ol-import-wrong")).hasCount(0);
    }

    @Test
    void takesAWorkbookByItselfOnly() {
        Page page = openWithToken("/import");

        choose(page, new FilePayload("表.xlsx", "", HexFormat.of().parseHex("504b0304")), TOWN);

        assertThat(page.getByText("工作簿或压缩包要单独导入")).isVisible();
        assertThat(button(page, "检查")).isDisabled();
    }

    @Test
    void followsWhatWaitsAndFindsItAgainByItsAddress() {
        Page page = openWithToken("/import");
        choose(page, ITSELF, TOWN);
        page.getByLabel("先只检查").uncheck();

        HeldTurn.during(graph, () -> {
            button(page, "导入").click();
            assertThat(state(page)).hasText("进行中");
            assertThat(page.getByRole(AriaRole.PROGRESSBAR)).isVisible();
            String first = page.url();
            page.getByText("← 导入数据").click();
            choose(page, ITSELF, TOWN);
            button(page, "检查").click();
            assertThat(page.locator("main .ol-import-progress")).containsText("前面还有 1 个");
            assertAccessible(page);
            button(page, "取消导入").click();
            assertThat(state(page)).hasText("已取消");
            page.navigate(first);
            return assertThatRuns(page);
        });

        assertThat(state(page)).hasText("已导入");
        page.getByText("← 导入数据").click();
        assertThat(page.locator(".ol-imports")).containsText("已取消");
    }

    private static boolean assertThatRuns(Page page) {
        assertThat(state(page)).hasText("进行中");
        return true;
    }

    @Test
    void asksAgainAndAgainWhereEventsDoNotCome() {
        expectError("503");
        Page page = openWithToken("/import");
        page.route(
                "**/imports/*/events",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(503)
                        .setContentType("application/problem+json")
                        .setBody("{\"code\": \"TOO_MANY_FOLLOWERS\"}")));
        choose(page, ITSELF, TOWN);

        HeldTurn.during(graph, () -> {
            page.getByLabel("先只检查").uncheck();
            button(page, "导入").click();
            return assertThatRuns(page);
        });

        assertThat(state(page)).hasText("已导入");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            413 | TOO_LARGE        | 文件太大
            507 | QUOTA_EXCEEDED   | 空间已满
            503 | TOO_MANY_IMPORTS | 约 10 秒后再试
            403 | FORBIDDEN        | 需要编辑者
            401 | UNAUTHENTICATED  | 填写令牌
            502 |                  | 服务出了问题
            """)
    void saysWhyTheServiceTakesNothingAndWhatToDo(int status, String code, String about) {
        expectError(String.valueOf(status));
        Page page = openWithToken("/import");
        page.route(
                "**/imports?dryRun=*",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(status)
                        .setHeaders(Map.of("Retry-After", "10"))
                        .setBody(code == null ? "<html>" : "{\"code\": \"" + code + "\", \"detail\": \"…\"}")));
        choose(page, ITSELF, TOWN);

        button(page, "检查").click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText(about);
    }

    @Test
    void sendsWhatDidNotArriveOnceMore() {
        expectError("ERR_FAILED");
        Page page = openWithToken("/import");
        page.route("**/imports?dryRun=*", Route::abort);
        choose(page, ITSELF, TOWN);
        button(page, "检查").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("连接不上服务");

        page.unroute("**/imports?dryRun=*");
        button(page, "重试").click();

        assertThat(state(page)).hasText("检查无误");
    }

    @Test
    void warnsWhoLeavesWhileItIsSent() {
        Page page = openWithToken("/import");
        page.route("**/imports?dryRun=*", route -> {});
        AtomicReference<String> asked = new AtomicReference<>("");
        page.onDialog(dialog -> {
            asked.set(dialog.type());
            dialog.dismiss();
        });
        choose(page, ITSELF, TOWN);
        button(page, "检查").click();
        assertThat(page.getByText("请不要关闭本页")).isVisible();

        page.close(new Page.CloseOptions().setRunBeforeUnload(true));
        page.waitForCondition(() -> asked.get().equals("beforeunload"));

        button(page, "停止上传").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("已停止上传");
    }

    @Test
    void asksForATokenAtFirst() {
        expectError("401");
        Page page = open("/import");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("导入需要有效的访问令牌");

        button(page, "填写令牌").click();
        page.getByLabel("访问令牌").fill(token.header().substring("Bearer ".length()));
        page.keyboard().press("Enter");

        assertThat(page.getByText("最近的导入")).isVisible();
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
    }

    @Test
    void takesADataSetOutUnlessSomethingDependsOnIt() {
        Page page = openWithToken("/import");
        String town = importAtOnce(page, ITSELF, TOWN);
        page.getByText("← 导入数据").click();
        importAtOnce(
                page,
                file("dataset.csv", "id,title\nother,Other\n"),
                file("organizations.csv", "id,kind,name,home\nother/2,SUB_DISTRICT,街道二,town\n"));
        String other = page.url();

        page.navigate(town);
        button(page, "移除数据集…").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("现在不能移除");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("other");
        page.navigate(other);
        button(page, "移除数据集…").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("共 1 项");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("移除").setExact(true))
                .click();

        assertThat(page.getByText("数据集“other”已移除")).isVisible();
    }

    private static String importAtOnce(Page page, FilePayload... files) {
        choose(page, files);
        page.getByLabel("先只检查").uncheck();
        button(page, "导入").click();
        assertThat(state(page)).hasText("已导入");
        return page.url();
    }

    @Test
    void saysThatThereIsNoSuchImport() {
        expectError("404");

        assertThat(heading(openWithToken("/import?import=none"))).hasText("没有这一导入");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void canBeReadByDayAndByNightAndOnAPhone(ColorScheme scheme) {
        Page page = openWithToken("/import");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(390, 844);
        choose(page, ITSELF, FAULTY, file("空.csv", ""));
        assertAccessible(page);
        assertFits(page);
        page.getByLabel("移除 空.csv").click();
        button(page, "检查").click();

        assertThat(state(page)).hasText("有错误");
        assertThat(fault(page, "SUB_DISTRCT")).isVisible();
        assertAccessible(page);
        assertFits(page);
    }

    private static void assertFits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }
}
