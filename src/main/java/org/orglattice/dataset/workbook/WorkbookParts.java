package org.orglattice.dataset.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Takes the XML of a workbook's list of sheets.
 */
final class WorkbookParts extends PartHandler {

    /**
     * A sheet.
     *
     * @param name its name
     * @param relationship by which its content is found, or {@code null}
     * @param hidden whether it is not shown
     */
    record Sheet(String name, @Nullable String relationship, boolean hidden) {}

    private static final int MOST_SHEETS = 100;

    private final List<Sheet> sheets = new ArrayList<>();
    private boolean since1904;

    @Override
    void start(String element, Attributes attributes) throws SAXException {
        if (element.equals("workbookPr")) {
            String days = attributes.getValue("date1904");
            since1904 = "1".equals(days) || "true".equals(days);
        } else if (element.equals("sheet")) {
            if (sheets.size() >= MOST_SHEETS) {
                throw new SAXException("No data set has this many sheets");
            }
            String name = attributes.getValue("name");
            String state = attributes.getValue("state");
            sheets.add(new Sheet(
                    name == null ? "" : name, relationship(attributes), state != null && !state.equals("visible")));
        }
    }

    private static @Nullable String relationship(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            // its namespace is another one in strict workbooks
            if (attributes.getLocalName(i).equals("id")) {
                return attributes.getValue(i);
            }
        }
        return null;
    }

    @Override
    void end(String element) {
        // all is in the attributes
    }

    List<Sheet> sheets() {
        return sheets;
    }

    boolean since1904() {
        return since1904;
    }
}
