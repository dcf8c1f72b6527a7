package org.orglattice.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.orglattice.organization.OrganizationKind;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Chance;
import org.orglattice.sample.model.Digits;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Town;
import org.orglattice.sample.output.SampleWriter;
import org.orglattice.sample.plan.TownPlanner;

/**
 * Makes the fictional data set. The same seed makes the same files; each sub-district follows from the seed and its number alone.
 */
public final class SampleGenerator {

    /** How many sub-districts can be told apart by the codes of the fictional province. */
    public static final int MOST_SUB_DISTRICTS = 99 * 10 * 20;

    private static final String PROVINCE = "99";
    private static final int SUB_DISTRICTS_A_DISTRICT = 20;
    private static final int DISTRICTS_A_CITY = 10;

    private final int subDistricts;
    private final long seed;
    private final List<Body> areas = new ArrayList<>();
    private final List<Body> districts = new ArrayList<>();

    /**
     * Prepares a data set.
     *
     * @param subDistricts how many sub-districts it is to have, from 1 to {@link #MOST_SUB_DISTRICTS}
     * @param seed what it follows from
     */
    public SampleGenerator(int subDistricts, long seed) {
        if (subDistricts < 1 || subDistricts > MOST_SUB_DISTRICTS) {
            throw new IllegalArgumentException("No data set has " + subDistricts + " sub-districts");
        }
        this.subDistricts = subDistricts;
        this.seed = seed;
        planAreas();
    }

    private void planAreas() {
        Body province = Body.area(PROVINCE, OrganizationKind.PROVINCE, "样例省");
        areas.add(province);
        Body city = province;
        int needed = (subDistricts + SUB_DISTRICTS_A_DISTRICT - 1) / SUB_DISTRICTS_A_DISTRICT;
        for (int i = 0; i < needed; i++) {
            if (i % DISTRICTS_A_CITY == 0) {
                int number = i / DISTRICTS_A_CITY + 1;
                city = Body.area(
                                PROVINCE + Digits.in("%02d", number),
                                OrganizationKind.CITY,
                                Numeral.name("样例", number, "市"))
                        .home(Era.Y2018, province);
                areas.add(city);
            }
            String code = city.id() + Digits.in("%02d", i % DISTRICTS_A_CITY + 1);
            Body district = Body.area(code, OrganizationKind.DISTRICT, Numeral.name("样例", i + 1, "区"))
                    .home(Era.Y2018, city);
            areas.add(district);
            districts.add(district);
        }
    }

    /**
     * Writes the data set, and the answers that are known of it.
     *
     * @param folder where it goes; made where it is not there
     * @throws IOException where it cannot be written
     */
    public void generate(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (SampleWriter writer = new SampleWriter(folder, areas)) {
            for (int i = 0; i < subDistricts; i++) {
                Body district = districts.get(i / SUB_DISTRICTS_A_DISTRICT);
                String code = district.id() + Digits.in("%03d", i % SUB_DISTRICTS_A_DISTRICT + 1);
                String name = Numeral.name("样例", i + 1, "街道");
                Town town = new Town(code, name, new Chance(seed, i));
                town.root().home(Era.Y2018, district);
                writer.write(TownPlanner.plan(town, i));
            }
        }
    }
}
