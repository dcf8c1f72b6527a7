package org.orglattice.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class ContentPolicyTests {

    @Test
    void letsTheImportMapBeByItsHash() {
        ContentPolicy policy = ContentPolicy.of("<script type=\"importmap\">{}</script>");

        assertThat(policy.directives())
                .contains("script-src 'self' 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=';");
    }

    @Test
    void letsNothingElseBe() {
        assertThat(ContentPolicy.of(new ClassPathResource("static/index.html")).directives())
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe")
                .doesNotContain("*");
    }

    @Test
    void wantsAnImportMap() {
        assertThatIllegalArgumentException().isThrownBy(() -> ContentPolicy.of("<script src=\"/app.js\"></script>"));
    }
}
