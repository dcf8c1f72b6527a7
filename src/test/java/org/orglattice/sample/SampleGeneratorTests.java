package org.orglattice.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.dataset.check.GraphView;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.DataSetReader;
import org.orglattice.dataset.format.Faults;
import org.orglattice.test.ShippedChecks;

class SampleGeneratorTests {

    @TempDir
    Path folder;

    @Test
    void writesWhatTheServiceShips() {
        Sample written = Sample.generate(folder, 1, 1);

        assertThat(written.files()).isEqualTo(Sample.SHIPPED.files());
        assertThat(written.files())
                .allSatisfy(file -> assertThat(written.text(file)).isEqualTo(Sample.SHIPPED.text(file)));
    }

    @Test
    void writesAnotherTownForAnotherSeed() {
        Sample other = Sample.generate(folder, 1, 2);

        assertThat(other.files()).isEqualTo(Sample.SHIPPED.files());
        assertThat(other.text("members.csv")).isNotEqualTo(Sample.SHIPPED.text("members.csv"));
        assertThat(other.text("expected.json")).isNotEqualTo(Sample.SHIPPED.text("expected.json"));
    }

    @Test
    void writesTheSameWhereDigitsAreOthers() {
        Locale here = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(Sample.generate(folder, 1, 1).text("members.csv")).isEqualTo(Sample.SHIPPED.text("members.csv"));
        } finally {
            Locale.setDefault(here);
        }
    }

    @Test
    void leavesFirstTownAsItIsWhateverFollows() {
        Sample three = Sample.generate(folder, 3, 1);

        for (String file : Sample.SHIPPED.files()) {
            if (file.endsWith(".csv")) {
                assertThat(three.text(file).lines().toList())
                        .as(file)
                        .containsSubsequence(Sample.SHIPPED.text(file).lines().toList());
            }
        }
        assertThat(three.town()).isEqualTo(Sample.SHIPPED.town());
        assertThat(three.expected().get("subDistricts")).hasSize(3);
    }

    @Test
    void namesAreasAboveWhereThereAreMany() {
        Sample many = Sample.generate(folder, 21, 1);

        assertThat(many.rows("organizations"))
                .filteredOn(row -> row.getField("kind").matches("PROVINCE|CITY|(SUB_)?DISTRICT"))
                .extracting(row -> row.getField("id") + " " + row.getField("name") + " " + row.getField("home"))
                .contains(
                        "99 样例省 ",
                        "9901 样例市 99",
                        "990101 样例区 9901",
                        "990102 样例二区 9901",
                        "990101001 样例街道 990101",
                        "990101020 样例二十街道 990101",
                        "990102001 样例二十一街道 990102");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_260_701, -5})
    void passesEachCheck(long seed) throws IOException {
        Sample.generate(folder, 2, seed);
        Faults faults = new Faults();

        DataSet set = DataSetReader.read(CsvFiles.in(folder), faults);
        ShippedChecks.CHECKS.check(set, withRoles(), faults);

        assertThat(faults.all()).isEmpty();
        assertThat(set.id()).isEqualTo("sample");
        assertThat(set.synthetic()).isTrue();
    }

    private static GraphView withRoles() {
        Map<String, String> roles = new HashMap<>();
        new Sample(Path.of("seeds/vocabulary"))
                .rows("roles")
                .forEach(row -> roles.put(row.getField("code"), row.getField("name_zh")));
        return new GraphView(
                new HashMap<>(), List.of(), List.of(), List.of(), List.of(), new HashMap<>(), roles, new HashMap<>());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, SampleGenerator.MOST_SUB_DISTRICTS + 1})
    void rejectsNumbersThatCodesCannotTell(int subDistricts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampleGenerator(subDistricts, 1))
                .withMessageContaining(String.valueOf(subDistricts));
    }
}
