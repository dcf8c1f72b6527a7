package org.orglattice.division;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
        return find(
                codes,
                division -> codes.stream()
                        .anyMatch(code -> division.code().startsWith(code) || code.startsWith(division.code())));
    }

    /**
     * Finds units: those with the given codes and all above them.
     *
     * @param codes official codes of one province or several
     * @return the units, each behind the one above it; a code that the table does not have adds nothing
     */
    public List<Division> withChains(Collection<String> codes) {
        return find(codes, division -> codes.stream().anyMatch(code -> code.startsWith(division.code())));
    }

    private List<Division> find(Collection<String> codes, Predicate<Division> meant) {
        List<Division> found = new ArrayList<>();
        codes.stream()
                .filter(NationalTable::isCode)
                .map(code -> code.substring(0, 2))
                .distinct()
                .sorted()
                .forEach(province -> read(province, meant, found));
        return found;
    }

    private static void read(String province, Predicate<Division> meant, List<Division> found) {
        var file = new ClassPathResource("seeds/divisions/" + province + ".csv.gz");
        if (!file.exists()) {
            return;
        }
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new GZIPInputStream(file.getInputStream()))) {
            for (NamedCsvRecord row : rows) {
                Division division = new Division(row.getField(0), row.getField(1));
                if (meant.test(division)) {
                    found.add(division);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.getPath() + " cannot be read", e);
        }
    }
}
