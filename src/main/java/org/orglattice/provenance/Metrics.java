package org.orglattice.provenance;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.orglattice.text.Bilingual;

/**
 * What the metrics of figures are called.
 */
public final class Metrics {

    private static final String FILE = "metrics.zh.properties";
    private static final Properties CHINESE = read();

    private Metrics() {}

    /**
     * What a metric is called.
     *
     * @param metric its name, such as {@code compoundGrids}
     * @return what it counts or measures; in English, and where nobody has said it in Chinese, the words of its name
     */
    public static Bilingual title(String metric) {
        String words = words(metric);
        return new Bilingual(CHINESE.getProperty(metric, words), words);
    }

    /** The words of a name in camel case, without the unit at its end, which figures have apart. */
    private static String words(String metric) {
        String words = metric.replaceFirst("(?<=.)(Km2|M2|Km|M)$", "")
                .replaceAll("(?<=.)[A-Z]+", " $0")
                .toLowerCase(Locale.ROOT);
        return words.isEmpty() ? metric : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Properties read() {
        Properties read = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(Metrics.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
            read.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
