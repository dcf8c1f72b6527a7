package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orglattice.text.Bilingual;

class RequestErrorTests {

    @Test
    void namesWhatIsNotThere() {
        RequestError error = RequestError.notFound("组织", "organization", "37%s\"x");

        assertThat(error.code()).isEqualTo(ErrorCode.NOT_FOUND);
        assertThat(error.sentence())
                .isEqualTo(new Bilingual("没有 id 为“37%s\"x”的组织。", "There is no organization with the id \"37%s\"x\"."));
    }

    @Test
    void saysWhatWouldBeRight() {
        RequestError error = RequestError.badInput("应为 %2$s,而不是 %1$s", "%2$s, not %1$s", 0, 1);

        assertThat(error.code()).isEqualTo(ErrorCode.BAD_USER_INPUT);
        assertThat(error.sentence()).isEqualTo(new Bilingual("应为 1,而不是 0", "1, not 0"));
        assertThat(error).hasMessage("1, not 0");
    }
}
