package org.orglattice.exports.chart;

import java.io.OutputStream;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.orglattice.exports.chart.Placement.Segment;

/**
 * Writes elements of an SVG document, escaped, with numbers as SVG has them.
 */
final class SvgElements {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final XMLStreamWriter xml;

    SvgElements(OutputStream out) throws XMLStreamException {
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    }

    /**
     * How a rectangle looks.
     *
     * @param fill the colour of its inside
     * @param stroke the colour of its edge
     * @param width how wide its edge is
     * @param dashes how its edge is broken, or an empty text
     */
    record Paint(String fill, String stroke, double width, String dashes) {

        static Paint whole(String fill) {
            return new Paint(fill, "none", 0, "");
        }
    }

    /**
     * How a text looks.
     *
     * @param size its font size
     * @param bold whether it is bold
     * @param colour its colour
     */
    record Lettering(double size, boolean bold, String colour) {}

    void startDocument(Sheet.Format format, String fonts) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(NAMESPACE);
        attribute("width", format.widthMm() + "mm");
        attribute("height", format.heightMm() + "mm");
        attribute("viewBox", "0 0 " + number(format.width()) + " " + number(format.height()));
        attribute("font-family", fonts);
        attribute("role", "img");
        attribute("aria-labelledby", "title description");
        attribute("lang", "zh-CN");
    }

    void endDocument() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    /** Says what is shown to those who do not see it; without an id where nothing refers to it. */
    void say(String element, String id, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        if (!id.isEmpty()) {
            attribute("id", id);
        }
        xml.writeCharacters(PlainText.of(text));
        xml.writeEndElement();
    }

    void startGroup(double x, double y, double scale) throws XMLStreamException {
        xml.writeStartElement("g");
        String larger = scale == 1 ? "" : String.format(Locale.ROOT, " scale(%.4f)", scale);
        attribute("transform", "translate(" + number(x) + " " + number(y) + ")" + larger);
    }

    void endGroup() throws XMLStreamException {
        xml.writeEndElement();
    }

    void rectangle(double x, double y, double width, double height, double radius, Paint paint)
            throws XMLStreamException {
        xml.writeEmptyElement("rect");
        attribute("x", number(x));
        attribute("y", number(y));
        attribute("width", number(width));
        attribute("height", number(height));
        attribute("rx", number(radius));
        attribute("fill", paint.fill());
        attribute("stroke", paint.stroke());
        attribute("stroke-width", number(paint.width()));
        if (!paint.dashes().isEmpty()) {
            attribute("stroke-dasharray", paint.dashes());
        }
    }

    void lines(Iterable<Segment> lines, String colour) throws XMLStreamException {
        for (Segment line : lines) {
            xml.writeEmptyElement("path");
            attribute(
                    "d",
                    "M" + number(line.x1()) + " " + number(line.y1()) + "L" + number(line.x2()) + " "
                            + number(line.y2()));
            attribute("stroke", colour);
            attribute("stroke-width", "0.9");
            attribute("stroke-linecap", "square");
        }
    }

    void text(String text, double x, double y, Lettering lettering) throws XMLStreamException {
        xml.writeStartElement("text");
        attribute("x", number(x));
        attribute("y", number(y));
        attribute("font-size", number(lettering.size()));
        if (lettering.bold()) {
            attribute("font-weight", "bold");
        }
        attribute("fill", lettering.colour());
        xml.writeCharacters(PlainText.of(text));
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
    }

    static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number).replaceAll("\\.?0+$", "");
    }
}
