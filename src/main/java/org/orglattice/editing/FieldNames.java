package org.orglattice.editing;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the columns of the data set format are called as fields of inputs.
 */
final class FieldNames {

    private static final Pattern NEXT_WORD = Pattern.compile("_(\\w)");

    private static final Map<String, String> OTHERWISE =
            Map.of("established", "establishedOn", "dissolved", "dissolvedOn");

    private FieldNames() {}

    static String ofColumn(String column) {
        return OTHERWISE.getOrDefault(
                column,
                NEXT_WORD.matcher(column).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT)));
    }
}
