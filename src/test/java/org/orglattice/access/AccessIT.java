package org.orglattice.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.graph.Graph;
import org.orglattice.query.RequestError;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AccessIT {

    @Autowired
    Access access;

    @Autowired
    Graph graph;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # granted           | organizations       | members                  | outside
            EDITOR@990101001    | 990101001 qh/sun-oc |                          |
            EDITOR@990101001    | 990101 qh/sun-oc    |                          | 青区 (990101)
            EDITOR@990101001001 | qh/sun qh/moon      |                          | 月光小区 (qh/moon)
            EDITOR@990101001    | 990101001003        |                          |
            EDITOR@qh/sun EDITOR@qh/moon | qh/sun qh/moon |                      |
            EDITOR@nowhere      | qh/sun              |                          | 阳光小区 (qh/sun)
            EDITOR@990101001    | nowhere             | nobody                   |
            EDITOR@990101001    |                     | qh/wang qh/li            |
            EDITOR@990101001001 |                     | qh/wang                  | 王永涛 (qh/wang)
            EDITOR@qh/sun       |                     | qh/sun-qi qh/only-roster |
            EDITOR@qh/sun       |                     | qh/li                    | 李秀英 (qh/li)
            EDITOR@990101001    |                     | qh/zhao                  | 赵敏 (qh/zhao)
            EDITOR@990101002    |                     | qh/zhao                  |
            EDITOR@990101001003 |                     | qh/retired               |
            EDITOR@990101001002 |                     | qh/retired               | 何老 (qh/retired)
            EDITOR@*            | 990101              | qh/zhao                  |
            ADMIN@*             | 990101              | qh/zhao                  |
            """)
    void isLimitedToWhatLiesWithinAGrant(
            String grants, @Nullable String organizations, @Nullable String members, @Nullable String outside) {
        Viewer viewer = viewer(grants);
        Runnable changing = () -> graph.inTransaction(() -> {
            access.requireWithin(viewer, AccessRole.EDITOR, ids(organizations), ids(members));
            return true;
        });

        if (outside == null) {
            assertThatCode(changing::run).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(RequestError.class)
                    .isThrownBy(changing::run)
                    .withMessage("Outside of where you have the role EDITOR: " + outside + ".");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AUDITOR@*        | EDITOR  | false | false
            EDITOR@*         | AUDITOR | false | false
            EDITOR@990101001 | EDITOR  | true  | false
            EDITOR@*         | EDITOR  | true  | true
            EDITOR@990101001 | READER  | true  | false
            EDITOR@*         | ADMIN   | false | false
            ADMIN@*          | AUDITOR | true  | true
            """)
    void takesARole(String grants, AccessRole role, boolean somewhere, boolean everywhere) {
        Viewer viewer = viewer(grants);

        assertThat(isAllowed(() -> access.require(viewer, role))).isEqualTo(somewhere);
        assertThat(isAllowed(() -> access.requireEverywhere(viewer, role))).isEqualTo(everywhere);
    }

    @Test
    void tellsStrangersThatItTakesAToken() {
        assertThatExceptionOfType(RequestError.class)
                .isThrownBy(() -> access.requireWithin(Viewer.ANONYMOUS, AccessRole.EDITOR, List.of(), List.of()))
                .withMessageContaining("This takes the role EDITOR.")
                .withMessageContaining("Send a token");
    }

    private static boolean isAllowed(Runnable demand) {
        try {
            demand.run();
            return true;
        } catch (RequestError refused) {
            return false;
        }
    }

    private static Viewer viewer(String grants) {
        return new Viewer(
                "somebody",
                "somebody",
                Arrays.stream(grants.split(" "))
                        .map(grant -> Grant.parse(grant).orElseThrow())
                        .toList(),
                null);
    }

    private static List<String> ids(@Nullable String listed) {
        return listed == null ? List.of() : List.of(listed.split(" "));
    }
}
