package org.orglattice.text;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The spellings under which a name is found, as terms for an index: every end of the name, of its pinyin and of its
 * initials, so that the beginning of a term is any part of the name. Whole spellings stand there again behind a
 * {@value #WHOLE}.
 */
public final class SearchTerms {

    /** What marks a term as a whole spelling. */
    public static final String WHOLE = "=";

    // Nobody types more of a name than this, and the number of terms grows with it.
    private static final int LONGEST = 40;

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final Set<String> terms = new LinkedHashSet<>();

    private SearchTerms() {}

    /**
     * The terms of an organization or the like.
     *
     * @param names its names; {@code null} is left out
     * @param codes its codes; {@code null} is left out
     * @return the terms, separated by blanks
     */
    public static String of(List<@Nullable String> names, List<@Nullable String> codes) {
        SearchTerms found = new SearchTerms();
        for (String name : names) {
            if (name != null) {
                found.addName(normalized(name), List.of());
            }
        }
        for (String code : codes) {
            if (code != null) {
                found.terms.add(WHOLE + normalized(code));
                found.terms.add(normalized(code));
            }
        }
        return String.join(" ", found.terms);
    }

    /**
     * The terms of a person, whose surname may be read in more than one way.
     *
     * @param name the name
     * @return the terms, separated by blanks
     */
    public static String ofPerson(String name) {
        SearchTerms found = new SearchTerms();
        String normalized = normalized(name);
        found.addName(normalized, readings(normalized));
        return String.join(" ", found.terms);
    }

    /**
     * A text as it is compared: NFKC, lower case, without white space and {@link #WHOLE}, ü typed as v.
     *
     * @param text any text
     * @return its normal form
     */
    public static String normalized(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return WHITE_SPACE.matcher(folded).replaceAll("").replace(WHOLE, "").replace('ü', 'v');
    }

    private void addName(String name, List<String> readingsOfFirst) {
        if (name.isEmpty()) {
            return;
        }
        String text = name.codePointCount(0, name.length()) > LONGEST
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST))
                : name;
        List<String> syllables = syllables(text);
        terms.add(WHOLE + name);
        addEnds(text.codePoints().mapToObj(Character::toString).toList());
        addPinyin(syllables);
        for (String reading : readingsOfFirst) {
            List<String> variant = new ArrayList<>(syllables);
            variant.set(0, reading);
            addPinyin(variant);
        }
    }

    private void addPinyin(List<String> syllables) {
        List<String> initials =
                syllables.stream().map(syllable -> syllable.substring(0, 1)).toList();
        terms.add(WHOLE + String.join("", syllables));
        terms.add(WHOLE + String.join("", initials));
        addEnds(syllables);
        addEnds(initials);
    }

    private void addEnds(List<String> parts) {
        StringBuilder end = new StringBuilder();
        for (int i = parts.size() - 1; i >= 0; i--) {
            terms.add(end.insert(0, parts.get(i)).toString());
        }
    }

    private static List<String> syllables(String text) {
        String[] found =
                PinyinHelper.toPinyin(text, PinyinStyleEnum.NORMAL, " ").strip().split(" +");
        List<String> syllables = new ArrayList<>();
        for (String syllable : found) {
            String plain = normalized(syllable);
            if (!plain.isEmpty()) {
                syllables.add(plain);
            }
        }
        return syllables.isEmpty() ? List.of(text) : syllables;
    }

    private static List<String> readings(String name) {
        if (name.isEmpty()) {
            return List.of();
        }
        String main = syllables(name).get(0);
        return PinyinHelper.toPinyinList(name.charAt(0), PinyinStyleEnum.NORMAL).stream()
                .map(SearchTerms::normalized)
                .filter(reading -> !reading.isEmpty() && !reading.equals(main))
                .distinct()
                .toList();
    }
}
