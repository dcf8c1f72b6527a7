package org.orglattice.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.text.Bilingual;

/** What metrics are called. */
class MetricsTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            volunteerTeams,           志愿服务队,            Volunteer teams
            areaKm2,                  面积,                  Area
            communityPremisesAreaM2,  社区用房面积,          Community premises area
            nobodyHasSaidThis,        Nobody has said this,  Nobody has said this
            M,                        M,                     M
            """)
    void areCalledByTheirWordsInEitherLanguage(String metric, String zh, String en) {
        assertThat(Metrics.title(metric)).isEqualTo(new Bilingual(zh, en));
    }
}
