package org.orglattice.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrantTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            READER,  READER
            AUDITOR, READER AUDITOR
            EDITOR,  READER EDITOR
            ADMIN,   READER AUDITOR EDITOR ADMIN
            """)
    void givesTheRolesThatItsRoleImplies(AccessRole role, String roles) {
        Viewer viewer = new Viewer("li", "li", List.of(new Grant(role, null)), null);

        assertThat(viewer.roles()).extracting(Enum::name).containsExactly(roles.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EDITOR@371702004", "AUDITOR@*", "ADMIN@*", "READER@a b@c"})
    void isReadAsItIsWritten(String text) {
        assertThat(Grant.parse(text))
                .hasValueSatisfying(grant -> assertThat(grant).hasToString(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EDITOR", "editor@*", "RULER@*", "EDITOR@", "@371702004", "ADMIN@371702004", ""})
    void isNoneWhereTheTextIsNone(String text) {
        assertThat(Grant.parse(text)).isEmpty();
    }

    @Test
    void isForTheWholeGraphWhereItIsAnAdministrators() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Grant(AccessRole.ADMIN, "371702004"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            37#3717#371702004#          | true
            37#371702004#x#~#li#ROSTER# | true
            371702004#                  | true
            37#3717#37170200#           | false
            37#3717#3717020041#         | false
            37#1371702004#              | false
            a%20b%25#                   | true
            a b%#                       | false
            """)
    void reachesWhatLiesWithin(String path, boolean covered) {
        Reach reach =
                Reach.of(List.of(new Grant(AccessRole.EDITOR, "371702004"), new Grant(AccessRole.EDITOR, "a b%")));

        assertThat(reach.covers(path)).isEqualTo(covered);
    }

    @ParameterizedTest
    @EnumSource
    void reachesEverythingWithoutAnOrganization(AccessRole role) {
        Reach reach = Reach.of(List.of(new Grant(role, null)));

        assertThat(reach.isEverywhere()).isTrue();
        assertThat(reach.covers("37#")).isTrue();
    }

    @Test
    void reachesNothingWithoutGrants() {
        assertThat(Reach.of(List.of()).isNowhere()).isTrue();
        assertThat(Reach.of(List.of()).covers("37#")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            roles              | EDITOR               |       |
            roles              | EDITOR               | 37    | EDITOR@37
            roles              | EDITOR               | 37 62 | EDITOR@37 EDITOR@62
            roles              | EDITOR               | *     | EDITOR@*
            roles              | EDITOR@62            |       | EDITOR@62
            roles              | EDITOR@62 AUDITOR    | 37    | EDITOR@62 AUDITOR@37
            roles              | ADMIN                |       | ADMIN@*
            roles              | ADMIN                | 37    | ADMIN@*
            roles              | ADMIN@37             |       |
            roles              | offline_access Admin | *     |
            realm_access.roles | AUDITOR              | 37    | AUDITOR@37
            https://x.org/r    | AUDITOR              | 37    | AUDITOR@37
            """)
    void comesOfTheClaimsOfAToken(String name, String roles, String organizations, String grants) {
        ClaimGrants claims = new ClaimGrants(new AccessSettings(null, "sub", name, "organizations", Set.of()));
        List<String> listed = List.of(roles.split(" "));
        List<String> within = organizations == null ? List.of() : List.of(organizations.split(" "));
        Map<String, Object> token = name.startsWith("realm_access")
                ? Map.of("realm_access", Map.of("roles", listed), "organizations", within)
                : Map.of(name, listed, "organizations", within);

        assertThat(claims.of(token))
                .extracting(Grant::toString)
                .containsExactly(grants == null ? new String[0] : grants.split(" "));
    }
}
