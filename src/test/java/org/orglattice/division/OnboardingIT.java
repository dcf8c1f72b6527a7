package org.orglattice.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.springframework.beans.factory.annotation.Autowired;

/** Brings units of the national table into a graph that has none, and compares them with the table. */
@EmptyServiceTest
class OnboardingIT {

    @Autowired
    Onboarding onboarding;

    @Autowired
    GraphContent content;

    @BeforeEach
    void clear() {
        content.clear();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            371702004    | 37 3717 371702                | SUB_DISTRICT
            460400100    | 46 4604 460400                | TOWNSHIP
            110101001    | 11 1101 110101                | SUB_DISTRICT
            441900003    | 44 4419 441900                | SUB_DISTRICT
            371702004002 | 37 3717 371702 371702004      | COMMUNITY
            371702       | 37 3717                       | DISTRICT
            """)
    void bringsAUnitWithTheChainAboveAndAllBelow(String code, String above, String kind) throws IOException {
        LoadResult result = onboarding.onboard(List.of(code));

        Map<String, String> expected = table(code.substring(0, 2));
        Set<String> chain = new TreeSet<>(Arrays.asList(above.split(" ")));
        expected.keySet().removeIf(each -> !each.startsWith(code) && !chain.contains(each));
        assertThat(result).isInstanceOfSatisfying(LoadResult.Loaded.class, loaded -> {
            assertThat(loaded.dataset()).isEqualTo("divisions");
            assertThat(loaded.rows()).containsEntry("organizations", expected.size());
        });
        assertThat(organizations("RETURN o.id AS id, o.name AS value")).isEqualTo(expected);
        assertThat(organizations("WHERE o.id = '" + code + "' RETURN o.id AS id, o.kind AS value"))
                .containsValue(kind);
    }

    @Test
    void putsEachBelowTheOneWhoseCodeItsOwnBeginsWith() {
        onboarding.onboard(List.of("371702004"));

        Map<String, String> homes = organizations("MATCH (o)-[:PART_OF]->(home) RETURN o.id AS id, home.id AS value");
        assertThat(homes)
                .hasSize(organizations("RETURN o.id AS id, o.id AS value").size() - 1)
                .containsEntry("371702", "3717")
                .containsEntry("371702004002", "371702004")
                .allSatisfy((id, home) -> assertThat(id).startsWith(home).isNotEqualTo(home));
        assertThat(organizations("WHERE o.id = '371702004002' RETURN o.id AS id, o.path AS value"))
                .containsValue("37#3717#371702#371702004#371702004002#");
    }

    @Test
    void changesNothingTheSecondTime() {
        onboarding.onboard(List.of("371702004"));
        List<String> before = content.facts();

        assertThat(onboarding.onboard(List.of("371702004"))).isEqualTo(new LoadResult.Unchanged("divisions"));
        assertThat(onboarding.onboard(List.of("371702004002"))).isEqualTo(new LoadResult.Unchanged("divisions"));

        assertThat(content.changesSince(before)).isEmpty();
    }

    @Test
    void leavesWhatSomebodyHasChangedSince() {
        onboarding.onboard(List.of("371702004002"));
        content.rows("MATCH (o:Organization {id: '371702'}) SET o.population = 1000");

        onboarding.onboard(List.of("371702004"));

        assertThat(organizations("WHERE o.population IS NOT NULL RETURN o.id AS id, toString(o.population) AS value"))
                .containsExactly(Map.entry("371702", "1000"));
    }

    @Test
    void completesWhatWasBroughtInPart() {
        onboarding.onboard(List.of("371702004"));
        List<String> whole = content.facts();
        content.clear();

        onboarding.onboard(List.of("371702004002"));
        assertThat(content.facts()).hasSizeLessThan(whole.size());
        onboarding.onboard(List.of("371702004", "371702004002", "379999999"));

        assertThat(content.changesSince(whole)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"379999999", "99", "371702004999", "3717020", "37170200A", "北城街道", " 371702004", ""})
    void leavesTheGraphAsItIsWhereTheTableHasNoSuchCode(String code) {
        List<String> before = content.facts();

        assertThat(onboarding.onboard(List.of(code))).isEqualTo(new LoadResult.Unchanged("divisions"));

        assertThat(content.changesSince(before)).isEmpty();
    }

    private Map<String, String> organizations(String rest) {
        Map<String, String> found = new TreeMap<>();
        content.rows("MATCH (o:Organization) " + rest)
                .forEach(row ->
                        found.put(row.get("id").asString(), row.get("value").asString()));
        return found;
    }

    /** The names of a province's units by code, as the packed table has them. */
    private static Map<String, String> table(String province) throws IOException {
        Path file = Path.of("seeds/divisions", province + ".csv.gz");
        Map<String, String> units = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",", 2)).forEach(cells -> units.put(cells[0], cells[1]));
        }
        return units;
    }
}
