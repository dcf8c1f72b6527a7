package org.orglattice.dataset.format;

import java.util.regex.Pattern;
import org.orglattice.text.Bilingual;

/**
 * What ids look like that people give: those of rows and those of data sets, also where a file's name is taken for one.
 */
public final class IdForm {

    private static final int LONGEST = 200;

    // letters and marks that show nothing: fillers, selectors of variants, the empty braille pattern
    private static final Pattern BLANK_LETTER = Pattern.compile("[\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F"
            + "\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0\\x{E0100}-\\x{E01EF}]");

    /** What an id is to be like. */
    public static final Bilingual RULE = new Bilingual(
            "编号应为 1 到 200 个字符，首尾无空格，不含控制字符、不可见字符、“;”和“#”。",
            "An id has 1 to 200 characters, no blanks at its ends, and no control or invisible characters, \";\" or \"#\".");

    private IdForm() {}

    /**
     * Tells whether a text can be an id.
     *
     * @param text the text
     * @return whether it is as {@link #RULE} says
     */
    public static boolean fits(String text) {
        return text.codePoints().allMatch(IdForm::isVisible)
                && !BLANK_LETTER.matcher(text).find()
                && text.strip().equals(text)
                && !text.isEmpty()
                && text.codePointCount(0, text.length()) <= LONGEST;
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> character == ' ';
            default -> character != ';' && character != '#';
        };
    }
}
