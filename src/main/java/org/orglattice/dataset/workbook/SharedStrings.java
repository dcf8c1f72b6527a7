package org.orglattice.dataset.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * The texts that cells of a workbook refer to by number.
 */
final class SharedStrings extends PartHandler {

    private static final int MOST_STRINGS = 4_000_000;
    private static final int MOST_CHARACTERS = 64_000_000;

    private final List<String> strings = new ArrayList<>();
    private int characters;
    private int pronunciations;

    @Override
    void start(String element, Attributes attributes) {
        if (element.equals("rPh")) {
            pronunciations++;
        } else if (element.equals("t") && pronunciations == 0) {
            capture();
        }
    }

    @Override
    void end(String element) throws SAXException {
        switch (element) {
            case "rPh" -> pronunciations--;
            case "t" -> pause();
            case "si" -> add(take());
            default -> {
                // how the text looks
            }
        }
    }

    private void add(String text) throws SAXException {
        characters += text.length();
        if (characters > MOST_CHARACTERS || strings.size() >= MOST_STRINGS) {
            throw new TooMuchText();
        }
        strings.add(decoded(text));
    }

    /** Characters that XML lacks are written as {@code _x000D_}. */
    static String decoded(String text) {
        return text.contains("_x") ? new XSSFRichTextString(text).getString() : text;
    }

    String get(int index) throws SAXException {
        if (index < 0 || index >= strings.size()) {
            throw new SAXException("There is no text " + index);
        }
        return strings.get(index);
    }

    /** A workbook has more text than there is room for. */
    static final class TooMuchText extends SAXException {}
}
