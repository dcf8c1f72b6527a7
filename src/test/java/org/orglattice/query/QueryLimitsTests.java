package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class QueryLimitsTests {

    @Test
    void holdsWithoutConfiguration() {
        QueryLimits limits =
                new Binder(new MapConfigurationPropertySource()).bindOrCreate("orglattice.limits", QueryLimits.class);

        assertThat(limits).isEqualTo(new QueryLimits(20, 50_000, 200, Duration.ofSeconds(10)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
             0,      1,   1, 1ms, orglattice.limits.depth
             1,      0,   1, 1ms, orglattice.limits.complexity
             1,      1,   0, 1ms, orglattice.limits.page-size
             1,      1,   1, 0ms, orglattice.limits.timeout
            -1,      1,   1, 1ms, orglattice.limits.depth
            """)
    void namesTheLimitThatIsNone(int depth, int complexity, int pageSize, String timeout, String property) {
        Duration allowed = Duration.ofMillis(Long.parseLong(timeout.replace("ms", "")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QueryLimits(depth, complexity, pageSize, allowed))
                .withMessageContaining(property);
    }
}
