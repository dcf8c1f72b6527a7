package org.orglattice.exports.chart;

import java.io.OutputStream;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes elements of an SVG document, escaped, with numbers as SVG has them.
 */
final class SvgElements {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final XMLStreamWriter xml;

    SvgElements(OutputStream out) throws XMLStreamException {
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    }

    void startDocument() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
    }

    void endDocument() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    void start(String name, Object... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
    }

    void empty(String name, Object... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    void text(String name, String text, Object... attributes) throws XMLStreamException {
        start(name, attributes);
        xml.writeCharacters(PlainText.of(text));
        end();
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            xml.writeAttribute(
                    (String) attributes[i], value instanceof Double number ? number(number) : value.toString());
        }
    }

    static String number(double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        return text.replaceAll("\\.?0+$", "");
    }
}
