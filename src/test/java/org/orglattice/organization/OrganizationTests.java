package org.orglattice.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.graph.Rows;
import org.orglattice.time.PartialDate;

class OrganizationTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            ,        ,           2026-07-01, true
            2026,    ,           2026-01-01, true
            2026,    ,           2025-12-31, false
            2026-07, ,           2026-06-30, false
            ,        2026,       2025-12-31, true
            ,        2026,       2026-01-01, false
            ,        2026-07-02, 2026-07-01, true
            2020,    2026,       2023-05-05, true
            2020,    2020,       2020-01-01, false
            """)
    void existsFromItsFirstDayUntilBeforeItsDissolution(
            @Nullable String established, @Nullable String dissolved, LocalDate day, boolean exists) {
        Map<String, Object> properties = minimal();
        putIfStated(properties, "establishedOn", established);
        putIfStated(properties, "dissolvedOn", dissolved);

        assertThat(organization(properties).existsOn(day)).isEqualTo(exists);
    }

    @Test
    void leavesOpenWhatItsSourceDoesNotState() {
        assertThat(organization(minimal()))
                .hasAllNullFieldsOrPropertiesExcept("id", "kind", "name", "dataset", "synthetic", "version")
                .returns(false, Organization::synthetic)
                .returns(0, Organization::version);
    }

    @Test
    void holdsWhatItsNodeStates() {
        Map<String, Object> properties = minimal();
        properties.putAll(Map.of(
                "kind", "PARTY_ORGANIZATION",
                "shortName", "新城党委",
                "partyLevel", "REGIONAL_COMMITTEE",
                "synthetic", true,
                "fullMembers", 52L,
                "termNumber", 3L,
                "termSince", "2021-03",
                "termDue", "2026-03-31",
                "areaKm2", 8.5));

        Organization committee = organization(properties);

        assertThat(committee.kind()).isEqualTo(OrganizationKind.PARTY_ORGANIZATION);
        assertThat(committee.typeName()).isEqualTo("PartyOrganization");
        assertThat(committee.partyLevel()).isEqualTo(PartyLevel.REGIONAL_COMMITTEE);
        assertThat(committee.shortName()).isEqualTo("新城党委");
        assertThat(committee.synthetic()).isTrue();
        assertThat(committee.fullMembers()).isEqualTo(52);
        assertThat(committee.termNumber()).isEqualTo(3);
        assertThat(committee.termSince()).isEqualTo(PartialDate.parse("2021-03").orElseThrow());
        assertThat(committee.termDue())
                .isEqualTo(PartialDate.parse("2026-03-31").orElseThrow());
        assertThat(committee.areaKm2()).isEqualTo(8.5);
    }

    @Test
    void isOfAKnownKind() {
        Map<String, Object> properties = minimal();
        properties.put("kind", "COUNTY");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> organization(properties))
                .withMessageContaining("COUNTY");
    }

    private static Map<String, Object> minimal() {
        return new HashMap<>(Map.of("id", "371702004", "kind", "SUB_DISTRICT", "name", "北城街道", "dataset", "divisions"));
    }

    private static void putIfStated(Map<String, Object> properties, String name, @Nullable String value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    private static Organization organization(Map<String, Object> properties) {
        return Organization.of(Rows.of(properties));
    }
}
