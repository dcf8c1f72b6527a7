package org.orglattice.dataset.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name its name in English
 * @param title its name in Chinese
 * @param type what its cells hold
 * @param required whether each row has to state it
 * @param minimum the least number, or {@code null}
 * @param maximum the greatest number, or {@code null}
 * @param maxLength the greatest number of characters, or {@code null}
 * @param labels the closed set of values with their Chinese labels; empty where any value will do
 * @param references the tables whose ids it refers to; empty where it refers to none
 */
public record Column(
        String name,
        String title,
        CellType type,
        boolean required,
        @Nullable Double minimum,
        @Nullable Double maximum,
        @Nullable Integer maxLength,
        Map<String, String> labels,
        List<String> references) {

    /**
     * Tells whether a header names this column, in either language.
     *
     * @param header what stands in the header
     * @return whether it does
     */
    boolean isCalled(String header) {
        String text = header.strip();
        return text.equalsIgnoreCase(name) || text.equals(title);
    }

    /**
     * Finds a value of the closed set, in either language.
     *
     * @param text what stands in a cell
     * @return its name in English, or empty where it is none of the set
     */
    Optional<String> choice(String text) {
        return labels.entrySet().stream()
                .filter(label -> label.getKey().equalsIgnoreCase(text)
                        || label.getValue().equals(text))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
