package org.orglattice.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page shows what is known of the fictional sub-district by the plan that it was made by, now and on past days. */
@EmptyServiceTest
@TestInstance(Lifecycle.PER_CLASS)
class SampleViewsIT extends PageTest {

    private static final Path SAMPLE = Path.of("seeds/sample");
    private static final String TOWN = "/organizations/990101001";
    private static final String RULE = "990101001/rule-company-branch-two-way";

    @BeforeAll
    void load(@Autowired GraphContent graph, @Autowired DataSetLoader loader) throws IOException {
        graph.clear();
        assertThat(loader.load(CsvFiles.in(SAMPLE))).isInstanceOf(LoadResult.Loaded.class);
    }

    static Stream<JsonNode> days() {
        return town().get("days").valueStream();
    }

    static Stream<JsonNode> audits() {
        return town().get("rules")
                .valueStream()
                .filter(rule -> rule.get("rule").asString().equals(RULE))
                .flatMap(rule -> rule.get("days").valueStream());
    }

    private static JsonNode town() {
        try {
            return JsonMapper.shared()
                    .readTree(Files.readString(SAMPLE.resolve("expected.json")))
                    .get("subDistricts")
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void countsWhoServesAtSeveral(JsonNode expected) {
        Page page = open(TOWN + "/-/cross-postings?asOf=" + expected.get("day").asString());

        assertThat(page.getByText("共 %s 人在两个以上组织任职".formatted(expected.get("crossPosted"))))
                .isVisible();
        JsonNode gridsAndCommunities = cell(expected.get("matrix"), "COMMUNITY", "GRID");
        assertThat(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("社区与网格：%s 人，%s 对组织"
                                        .formatted(
                                                gridsAndCommunities.get("members"), gridsAndCommunities.get("pairs")))))
                .isVisible();
        assertAccessible(page);
    }

    private static JsonNode cell(JsonNode matrix, String one, String other) {
        return matrix.valueStream()
                .filter(cell -> cell.get("a").asString().equals(one)
                        && cell.get("b").asString().equals(other))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("audits")
    void tellsHowFarARuleHolds(JsonNode expected) {
        Page page =
                open(TOWN + "/-/audits/" + RULE + "?asOf=" + expected.get("day").asString());

        String coverage =
                String.format(Locale.ROOT, "%.1f%%", expected.get("coverage").asDouble() * 100);
        assertThat(page.getByRole(AriaRole.METER).first())
                .hasAttribute("aria-valuetext", Pattern.compile("^" + coverage.replace(".", "[.]")));
        assertThat(page.locator("main")).containsText("已检查 " + expected.get("checked"));
    }

    @Test
    void leadsFromTheSheetToItsPeopleAndTheirYears() {
        Page page = open(TOWN);
        assertThat(heading(page)).hasText("样例街道");
        assertThat(page.locator(".ol-title")).containsText("虚构");
        assertAccessible(page);

        page.navigate(page.url().replaceAll("/organizations/.*", "/members/990101001/p-0003"));

        assertThat(page.locator(".ol-timeline .ol-held")).hasCount(4);
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("现任")))
                .containsText("2026-02 起");
        assertAccessible(page);
    }

    @Test
    void drawsTheChartWithWhoLeads() {
        Page page = open(TOWN + "/-/chart");

        assertThat(page.getByRole(
                        AriaRole.TREEITEM, new Page.GetByRoleOptions().setName(Pattern.compile("^样例街道党工委（.*党工委书记 彭静"))))
                .isVisible();
        assertAccessible(page);
    }
}
