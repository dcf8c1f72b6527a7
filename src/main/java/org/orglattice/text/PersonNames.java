package org.orglattice.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of persons as they are compared.
 */
public final class PersonNames {

    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Z}·•・]");

    private PersonNames() {}

    /**
     * A name in the form in which two spellings of it are the same.
     *
     * @param name the name
     * @return NFKC, lower case, without white space and the dots between the parts of a name
     */
    public static String normalized(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return IGNORED.matcher(folded).replaceAll("");
    }
}
