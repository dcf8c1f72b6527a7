package org.orglattice.division;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The national table. It lies in one compressed file a province and is read when it is asked.
 */
@Component
public class NationalTable {

    private static final Pattern CODE = Pattern.compile("\\d{2}(\\d{2}(\\d{2}(\\d{3}(\\d{3})?)?)?)?");

    private static final int PROVINCE_DIGITS = 2;

    // the codes of the provinces, after which the files are called
    private static final List<String> PROVINCES = List.of(
            "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65".split(" "));

    /**
     * The provinces.
     *
     * @return their codes, in order
     */
    public List<String> provinces() {
        return PROVINCES;
    }

    /**
     * Tells whether a text has the form of a code.
     *
     * @param text any text
     * @return whether it has 2, 4, 6, 9 or 12 digits
     */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /**
     * Finds units: those with the given codes, all above them, and all below them.
     *
     * @param codes official codes of one province or several
     * @return the units, each behind the one above it; a code that the table does not have adds nothing
     */
    public List<Division> withChainsAndAllBelow(Collection<String> codes) {
        return find(codes, (code, each) -> each.startsWith(code) || code.startsWith(each));
    }

    /**
     * Finds units: those with the given codes and all above them.
     *
     * @param codes official codes of one province or several
     * @return the units, each behind the one above it; a code that the table does not have adds nothing
     */
    public List<Division> withChains(Collection<String> codes) {
        return find(codes, String::startsWith);
    }

    private static List<Division> find(Collection<String> codes, BiPredicate<String, String> meant) {
        List<Division> found = new ArrayList<>();
        for (List<String> asked : byProvince(codes)) {
            Map<String, Division> table = read(asked.get(0).substring(0, PROVINCE_DIGITS));
            List<String> known = asked.stream().filter(table::containsKey).toList();
            table.values().stream()
                    .filter(division -> known.stream().anyMatch(code -> meant.test(code, division.code())))
                    .forEach(found::add);
        }
        return found;
    }

    /**
     * Sorts codes.
     *
     * @param codes codes of any provinces
     * @return those of each province, in the order of the provinces; without those that have no form of a code
     */
    static List<List<String>> byProvince(Collection<String> codes) {
        Map<String, List<String>> provinces = codes.stream()
                .filter(NationalTable::isCode)
                .distinct()
                .collect(Collectors.groupingBy(
                        code -> code.substring(0, PROVINCE_DIGITS), TreeMap::new, Collectors.toList()));
        return List.copyOf(provinces.values());
    }

    private static Map<String, Division> read(String province) {
        Map<String, Division> table = new LinkedHashMap<>();
        var file = new ClassPathResource("seeds/divisions/" + province + ".csv.gz");
        if (!file.exists()) {
            return table;
        }
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new GZIPInputStream(file.getInputStream()))) {
            for (NamedCsvRecord row : rows) {
                table.put(row.getField(0), new Division(row.getField(0), row.getField(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.getPath() + " cannot be read", e);
        }
        return table;
    }
}
