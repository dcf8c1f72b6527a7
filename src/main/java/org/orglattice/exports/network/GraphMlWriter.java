package org.orglattice.exports.network;

import java.io.OutputStream;
import java.util.Map;
import java.util.Map.Entry;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes GraphML as a stream: plain attributes, which Gephi reads, and the labels, colours and shapes of yFiles, which yEd
 * shows.
 */
final class GraphMlWriter {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String SCHEMA = NAMESPACE + "/1.0/graphml.xsd";
    private static final String YFILES = "http://www.yworks.com/xml/graphml";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String NODE_GRAPHICS = "n_graphics";
    private static final String EDGE_GRAPHICS = "e_graphics";

    private final XMLStreamWriter xml;

    /** That something could not be written, out of what cannot say so. */
    static final class WritingFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private WritingFailed(XMLStreamException cause) {
            super(cause);
        }
    }

    /**
     * How a node looks.
     *
     * @param fill its colour
     * @param shape its shape, as yFiles names it
     * @param label what stands in it
     */
    record Look(String fill, String shape, String label) {}

    GraphMlWriter(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    }

    void start() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("y", YFILES);
        xml.writeNamespace("xsi", INSTANCE);
        xml.writeAttribute("xsi", INSTANCE, "schemaLocation", NAMESPACE + " " + SCHEMA);
        for (Attribute each : Attribute.values()) {
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", each.key());
            xml.writeAttribute("for", each.domain());
            xml.writeAttribute("attr.name", each.shownAs());
            xml.writeAttribute("attr.type", each.type());
        }
        graphics("node", NODE_GRAPHICS);
        graphics("edge", EDGE_GRAPHICS);
        xml.writeStartElement("graph");
        xml.writeAttribute("id", "G");
        xml.writeAttribute("edgedefault", "directed");
    }

    private void graphics(String domain, String key) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", key);
        xml.writeAttribute("for", domain);
        xml.writeAttribute("yfiles.type", domain + "graphics");
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    void node(String id, Map<Attribute, Object> attributes, Look look) {
        try {
            xml.writeStartElement("node");
            xml.writeAttribute("id", id);
            attributes(attributes);
            startGraphics(NODE_GRAPHICS, "ShapeNode");
            xml.writeEmptyElement("y", "Fill", YFILES);
            xml.writeAttribute("color", look.fill());
            xml.writeStartElement("y", "NodeLabel", YFILES);
            xml.writeCharacters(legal(look.label()));
            xml.writeEndElement();
            xml.writeEmptyElement("y", "Shape", YFILES);
            xml.writeAttribute("type", look.shape());
            endGraphics();
        } catch (XMLStreamException e) {
            throw new WritingFailed(e);
        }
    }

    void edge(String from, String to, Map<Attribute, Object> attributes, String line) {
        try {
            xml.writeStartElement("edge");
            xml.writeAttribute("source", from);
            xml.writeAttribute("target", to);
            attributes(attributes);
            startGraphics(EDGE_GRAPHICS, "PolyLineEdge");
            xml.writeEmptyElement("y", "LineStyle", YFILES);
            xml.writeAttribute("type", line);
            xml.writeAttribute("width", "1.0");
            xml.writeEmptyElement("y", "Arrows", YFILES);
            xml.writeAttribute("source", "none");
            xml.writeAttribute("target", "standard");
            xml.writeStartElement("y", "EdgeLabel", YFILES);
            xml.writeCharacters(legal(String.valueOf(attributes.get(Attribute.EDGE_LABEL))));
            xml.writeEndElement();
            endGraphics();
        } catch (XMLStreamException e) {
            throw new WritingFailed(e);
        }
    }

    private void startGraphics(String key, String element) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeStartElement("y", element, YFILES);
    }

    private void endGraphics() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private void attributes(Map<Attribute, Object> attributes) throws XMLStreamException {
        for (Entry<Attribute, Object> each : attributes.entrySet()) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", each.getKey().key());
            xml.writeCharacters(legal(each.getValue().toString()));
            xml.writeEndElement();
        }
    }

    // XML 1.0 has no way to write the others
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point >= 0x20 && point < 0xD800 || point == 9 || point == 10 || point >= 0xE000)
                .filter(point -> point != 0xFFFE && point != 0xFFFF)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }
}
