package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orglattice.text.Bilingual;

class LimitExceededTests {

    @Test
    void saysHowDeepARequestIsAndMayBe() {
        LimitExceeded error = LimitExceeded.depth(23, 20);

        assertThat(error.code()).isEqualTo(ErrorCode.QUERY_TOO_DEEP);
        assertThat(error.sentence())
                .isEqualTo(new Bilingual(
                        "查询嵌套了 23 层，最多允许 20 层。", "The selection is nested 23 levels deep; 20 are allowed."));
    }

    @Test
    void saysHowMuchARequestMaySelect() {
        LimitExceeded error = LimitExceeded.complexity(50_000);

        assertThat(error.code()).isEqualTo(ErrorCode.QUERY_TOO_COMPLEX);
        assertThat(error.sentence().zh()).contains("50000 个", "first");
        assertThat(error.sentence().en()).contains("more than 50000 values", "fewer rows");
    }
}
