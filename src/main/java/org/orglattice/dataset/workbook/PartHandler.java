package org.orglattice.dataset.workbook;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the XML of a part of a workbook, and ends it where it has more depth or more names than any workbook.
 */
abstract class PartHandler extends DefaultHandler {

    private static final int DEEPEST = 64;
    private static final int MOST_NAMES = 1_000;
    private static final int LONGEST_TEXT = 65_536;

    private final Set<String> names = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private int prefixes;
    private boolean capturing;

    abstract void start(String element, Attributes attributes) throws SAXException;

    abstract void end(String element) throws SAXException;

    @Override
    public final void startElement(String space, String element, String qualified, Attributes attributes)
            throws SAXException {
        names.add(qualified);
        for (int i = 0; i < attributes.getLength(); i++) {
            names.add(attributes.getQName(i));
        }
        if (++depth > DEEPEST || names.size() > MOST_NAMES) {
            throw new SAXException("No workbook has this many levels or names");
        }
        start(element, attributes);
    }

    @Override
    public final void endElement(String space, String element, String qualified) throws SAXException {
        depth--;
        end(element);
    }

    @Override
    public final void startPrefixMapping(String prefix, String space) throws SAXException {
        if (++prefixes > MOST_NAMES) {
            throw new SAXException("No workbook has this many namespaces");
        }
    }

    @Override
    public final void characters(char[] characters, int start, int length) {
        if (capturing) {
            text.append(characters, start, Math.min(length, LONGEST_TEXT - text.length()));
        }
    }

    /** Begins to keep text; what was kept and not yet taken stays. */
    final void capture() {
        capturing = true;
    }

    final void pause() {
        capturing = false;
    }

    /** Takes the text kept so far, as far as a cell can hold it. */
    final String take() {
        capturing = false;
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    static @Nullable Integer number(@Nullable String digits) throws SAXException {
        try {
            return digits == null ? null : Integer.valueOf(digits.strip());
        } catch (NumberFormatException e) {
            throw new SAXException("A number is needed", e);
        }
    }
}
