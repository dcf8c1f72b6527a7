package org.orglattice.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orglattice.text.SearchTerms;

/**
 * What somebody looks for: one or more words, all of which have to fit.
 *
 * @param whole the words as one, in normal form
 * @param words the words, in normal form
 */
record SearchText(String whole, List<String> words) {

    private static final String FIELD = "searchTerms:";

    static SearchText of(String text) {
        List<String> words = Arrays.stream(text.strip().split("[\\s\\p{Z}]+"))
                .map(SearchTerms::normalized)
                .filter(word -> !word.isEmpty())
                .toList();
        return new SearchText(String.join("", words), words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * The query of the index: whole spellings far ahead, then beginnings, then parts.
     *
     * @return a query in Lucene's language
     */
    String indexQuery() {
        String all =
                words.stream().map(word -> "+" + FIELD + escaped(word) + "*").collect(Collectors.joining(" "));
        return FIELD + escaped(SearchTerms.WHOLE + whole) + "^100 " + FIELD + escaped(SearchTerms.WHOLE + whole)
                + "*^10 (" + all + ")";
    }

    // a backslash before a character that needs none is allowed
    private static String escaped(String word) {
        return word.codePoints()
                .mapToObj(character -> Character.isLetterOrDigit(character)
                        ? Character.toString(character)
                        : "\\" + Character.toString(character))
                .collect(Collectors.joining());
    }

    /**
     * How well something fits.
     *
     * @param name its name
     * @param others its short name and codes; {@code null} is left out
     * @param terms the terms under which it is indexed
     * @return from 0 to 1, 1 being its very name
     */
    double score(String name, List<@Nullable String> others, String terms) {
        String ownName = SearchTerms.normalized(name);
        if (ownName.equals(whole)) {
            return 1;
        }
        if (others.stream()
                .anyMatch(
                        other -> other != null && SearchTerms.normalized(other).equals(whole))) {
            return 0.95;
        }
        if ((" " + terms + " ").contains(" " + SearchTerms.WHOLE + whole + " ")) {
            return 0.9;
        }
        double share = Math.min(1, (double) whole.length() / ownName.length());
        if (ownName.startsWith(whole)) {
            return 0.7 + 0.1 * share;
        }
        return (ownName.contains(whole) ? 0.5 : 0.3) + 0.1 * share;
    }
}
