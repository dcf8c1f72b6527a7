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
        Map<String, List<String>> byProvince = codes.stream()
                .filter(NationalTable::isCode)
                .distinct()
                .collect(Collectors.groupingBy(code -> code.substring(0, 2), TreeMap::new, Collectors.toList()));
        List<Division> found = new ArrayList<>();
        byProvince.forEach((province, asked) -> {
            Map<String, Division> table = read(province);
            List<String> known = asked.stream().filter(table::containsKey).toList();
            table.values().stream()
                    .filter(division -> known.stream().anyMatch(code -> meant.test(code, division.code())))
                    .forEach(found::add);
        });
        return found;
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
