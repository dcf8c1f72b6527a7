package org.orglattice.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A fictional data set that was written, as tests read it.
 *
 * @param folder where it lies
 */
record Sample(Path folder) {

    /** The one that the service ships. */
    static final Sample SHIPPED = new Sample(Path.of("seeds/sample"));

    static Sample generate(Path folder, int subDistricts, long seed) {
        try {
            new SampleGenerator(subDistricts, seed).generate(folder);
            return new Sample(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<NamedCsvRecord> rows(String table) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(table + ".csv"))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode expected() {
        return JsonMapper.shared().readTree(text("expected.json"));
    }

    /** What is known of the first sub-district. */
    JsonNode town() {
        return expected().get("subDistricts").get(0);
    }

    /** The numbers that are known of the first sub-district today. */
    JsonNode today() {
        JsonNode days = town().get("days");
        return days.get(days.size() - 1);
    }
}
