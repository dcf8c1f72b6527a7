package org.orglattice.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

class ScrapeAccessTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # reading is open | from      | granted   | may
            true              | 127.0.0.1 |           | true
            true              | ::1       |           | true
            true              | 10.1.2.3  |           | false
            true              | 10.1.2.3  | READER@99 | true
            false             | 127.0.0.1 |           | false
            false             | 127.0.0.1 | READER@99 | true
            false             | 10.1.2.3  | EDITOR@*  | true
            """)
    void letsReadersAndWhoeverIsHereSeeMetrics(boolean open, String from, @Nullable String granted, boolean may) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/actuator/prometheus");
        request.setRemoteAddr(from);
        ViewerAuthentication asking = new ViewerAuthentication(new Viewer("x", "x", grants(granted), null));

        assertThat(new ScrapeAccess(open)
                        .authorize(() -> asking, new RequestAuthorizationContext(request))
                        .isGranted())
                .isEqualTo(may);
    }

    private static List<Grant> grants(@Nullable String granted) {
        return granted == null
                ? List.of()
                : Arrays.stream(granted.split(" "))
                        .map(grant -> Grant.parse(grant).orElseThrow())
                        .toList();
    }
}
