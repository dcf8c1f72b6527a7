package org.orglattice.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.test.AdminToken;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.springframework.beans.factory.annotation.Autowired;

/** Explaining, on the page, a gap that an audit finds. */
@EmptyServiceTest
class ExplainingIT extends PageTest {

    @BeforeEach
    void load(@Autowired GraphContent content, @Autowired DataSetLoader loader) throws IOException {
        content.clear();
        assertThat(loader.load(CsvFiles.in(Path.of("src/test/resources/datasets/qinghe"))))
                .isInstanceOf(LoadResult.Loaded.class);
    }

    @Test
    void takesTheGapOutOfTheCoverage(@Autowired AdminToken administrator) {
        Page page = open("/organizations/990101001/-/audits/qh/r-company-branch");
        page.evaluate(
                "token => sessionStorage.setItem('token', token)",
                administrator.header().substring("Bearer ".length()));
        page.reload();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^说明缺口")))
                .first()
                .click();
        Locator form = page.getByRole(AriaRole.DIALOG);

        form.locator("button.btn-primary").click();
        assertThat(form).containsText("请填写这一项。");
        form.getByLabel("原因").fill("换届期间，<b>暂缓</b>");
        form.locator("button.btn-primary").click();

        assertThat(page.locator(".ol-notice")).containsText("不再计入覆盖率");
        assertThat(page.locator(".ol-findings")).containsText("换届期间，<b>暂缓</b>");
        assertThat(page.locator(".ol-legend [data-part=EXPLAINED]")).hasText("已说明 1");
    }
}
