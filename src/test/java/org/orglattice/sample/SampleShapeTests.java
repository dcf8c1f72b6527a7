package org.orglattice.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.time.PartialDate;

/** The fictional sub-district is shaped like a real one, and complete. */
class SampleShapeTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void hasAboutSevenHundredMembersOfWhomTwoHundredAreCrossPosted(long seed) {
        Sample sample = Sample.generate(folder, 1, seed);

        assertThat(sample.rows("members")).hasSizeBetween(620, 800);
        assertThat(sample.today().get("crossPosted").asInt()).isBetween(180, 250);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            organizations, kind, COMMUNITY, 10, 14
            organizations, kind, COMPOUND, 60, 80
            organizations, kind, PROPERTY_COMPANY, 14, 17
            organizations, grid_level, 1, 20, 50
            organizations, grid_level, 2, 35, 80
            organizations, grid_level, 3, 35, 160
            organizations, party_level, REGIONAL_COMMITTEE, 5, 14
            organizations, party_level, JOINT_BRANCH, 1, 20
            organizations, party_level, GENERAL_BRANCH, 1, 5
            organizations, party_level, GROUP, 1, 20
            links, type, PART_OF, 2, 20
            links, type, REPORTS_TO, 2, 40
            links, type, SUCCEEDED_BY, 1, 5
            links, mode, CONTRACT, 30, 90
            links, mode, CUSTODY, 5, 40
            links, mode, PUBLIC, 10, 20
            links, mode, LIAISON, 5, 20
            memberships, kind, ROSTER, 20, 200
            memberships, kind, CHECK_IN, 10, 60
            memberships, kind, TEAM, 30, 200
            figures, qualifier, UNDER, 1, 20
            figures, qualifier, OVER, 2, 30
            figures, qualifier, ABOUT, 2, 40
            members, named, false, 5, 60
            """)
    void hasSomeOfEach(String table, String column, String value, int least, int most) {
        assertThat(Sample.SHIPPED.rows(table))
                .filteredOn(row -> row.getField(column).equals(value))
                .hasSizeBetween(least, most);
    }

    @Test
    void hasSomebodyBeforeEachPresentHolder() {
        Map<String, List<NamedCsvRecord>> byPost = Sample.SHIPPED.rows("appointments").stream()
                .collect(groupingBy(row -> row.getField("post") + row.getField("organization") + row.getField("role")));

        assertThat(byPost.values())
                .allSatisfy(held -> assertThat(held)
                        .filteredOn(row -> row.getField("until").isEmpty())
                        .allMatch(present -> held.stream().anyMatch(other -> isBefore(other, present))));
        assertThat(Sample.SHIPPED.rows("appointments"))
                .filteredOn(row -> !row.getField("until").isEmpty())
                .hasSizeGreaterThan(600)
                .extracting(row -> row.getField("since").substring(0, 4))
                .contains("2016", "2017", "2019", "2022", "2025");
    }

    private static boolean isBefore(NamedCsvRecord other, NamedCsvRecord present) {
        return !other.getField("member").equals(present.getField("member"))
                && !other.getField("until").isEmpty()
                && date(other.getField("until")).compareTo(date(present.getField("since"))) <= 0;
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }

    @Test
    void hasVacanciesOnEachDay() {
        assertThat(Sample.SHIPPED.town().get("days"))
                .allSatisfy(day -> assertThat(day.get("vacantPosts").asDouble()
                                / day.get("posts").asDouble())
                        .isBetween(0.05, 0.3));
    }

    @Test
    void givesNamesAsFrequentAsRealOnes() {
        List<NamedCsvRecord> members = named();
        Map<String, Long> bySurname =
                members.stream().collect(groupingBy(row -> row.getField("name").substring(0, 1), counting()));

        assertThat(share(bySurname, "王李张", members)).isBetween(0.15, 0.35);
        assertThat(bySurname).hasSizeGreaterThan(60);
        assertThat(bySurname.values().stream().filter(count -> count == 1)).hasSizeGreaterThan(10);
    }

    @Test
    void givesNamesOfTheirGeneration() {
        List<NamedCsvRecord> old = born(1930, 1964);
        List<NamedCsvRecord> young = born(1990, 2010);

        assertThat(characters(old)).contains("国", "建", "秀").doesNotContain("轩", "梓", "涵");
        assertThat(characters(young)).containsAnyOf("宇", "轩", "欣", "子", "梦").doesNotContain("桂", "贵", "福");
    }

    private static List<NamedCsvRecord> born(int from, int to) {
        return named().stream()
                .filter(row -> !row.getField("birth_year").isEmpty())
                .filter(row -> Integer.parseInt(row.getField("birth_year")) >= from)
                .filter(row -> Integer.parseInt(row.getField("birth_year")) <= to)
                .toList();
    }

    private static Set<String> characters(List<NamedCsvRecord> members) {
        return members.stream()
                .flatMap(row -> row.getField("name").substring(1).codePoints().mapToObj(Character::toString))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<NamedCsvRecord> named() {
        return Sample.SHIPPED.rows("members").stream()
                .filter(row -> row.getField("named").equals("true"))
                .toList();
    }

    private static double share(Map<String, Long> counts, String characters, Collection<?> all) {
        return characters
                        .codePoints()
                        .mapToLong(character -> counts.getOrDefault(Character.toString(character), 0L))
                        .sum()
                / (double) all.size();
    }

    @Test
    void hasFewLargeCompaniesAndCompounds() {
        Map<String, Long> served = new HashMap<>(Sample.SHIPPED.rows("links").stream()
                .filter(row -> row.getField("mode").matches("CONTRACT|CUSTODY"))
                .collect(groupingBy(row -> row.getField("from"), counting())));
        List<Long> clients = served.values().stream().sorted().toList();
        List<Integer> households = Sample.SHIPPED.rows("organizations").stream()
                .filter(row -> row.getField("kind").equals("COMPOUND"))
                .map(row -> Integer.valueOf(row.getField("households")))
                .sorted()
                .toList();

        assertThat(clients.get(clients.size() - 1)).isGreaterThanOrEqualTo(2 * median(clients));
        assertThat(households.stream().mapToInt(Integer::intValue).average().orElseThrow())
                .isGreaterThan(1.15 * median(households));
        assertThat(households.stream().max(Comparator.naturalOrder()).orElseThrow())
                .isGreaterThan(3 * median(households));
    }

    private static <T> T median(List<T> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    @Test
    void describesUnnamedMembersAndGivesOthersNumbersOfNobody() {
        assertThat(Sample.SHIPPED.rows("members"))
                .allSatisfy(row -> assertThat(row.getField("name"))
                        .matches(row.getField("named").equals("true") ? "[\\p{IsHan}·]{2,6}" : "（.+）"))
                .allSatisfy(row -> assertThat(row.getField("phone")).matches("|1990\\d{7}"));
    }
}
