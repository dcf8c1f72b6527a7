package org.orglattice.operation;

import java.util.stream.Stream;

/**
 * An example operation.
 *
 * @param name its name
 * @param title what it asks, in Chinese and English
 * @param text the document, its title as a comment on top
 */
public record Operation(String name, String title, String text) {

    /**
     * Of which type it is.
     *
     * @return {@code query}, {@code mutation} or {@code subscription}
     */
    public String type() {
        return Stream.of("mutation", "subscription")
                .filter(type -> text.lines().anyMatch(line -> line.startsWith(type + " ")))
                .findFirst()
                .orElse("query");
    }
}
