package org.orglattice.exports.linked;

import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;

/**
 * Writes descriptions as JSON-LD, one after another. The writers of libraries build the whole document in memory first.
 */
final class JsonLdWriter {

    private final JsonGenerator json;

    /**
     * A writer.
     *
     * @param json writes the JSON; what is below it stays open
     */
    JsonLdWriter(JsonGenerator json) {
        this.json = json.configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
    }

    void start() {
        json.writeStartObject();
        json.writeName("@context");
        json.writeStartObject();
        for (Namespace each : Namespaces.ALL) {
            json.writeStringProperty(each.getPrefix(), each.getName());
        }
        json.writeEndObject();
        json.writeName("@graph");
        json.writeStartArray();
    }

    void end() {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    void write(Description description) {
        json.writeStartObject();
        json.writeStringProperty("@id", description.subject().stringValue());
        description.each(this::property);
        json.writeEndObject();
    }

    private void property(IRI property, Set<Value> values) {
        boolean type = property.equals(RDF.TYPE);
        json.writeName(type ? "@type" : Namespaces.compact(property));
        if (values.size() > 1) {
            json.writeStartArray();
        }
        for (Value value : values) {
            if (type) {
                json.writeString(Namespaces.compact((IRI) value));
            } else if (value instanceof IRI iri) {
                object("@id", iri.stringValue());
            } else {
                literal((Literal) value);
            }
        }
        if (values.size() > 1) {
            json.writeEndArray();
        }
    }

    private void literal(Literal literal) {
        if (literal.getLanguage().isPresent()) {
            object(
                    "@value",
                    literal.getLabel(),
                    "@language",
                    literal.getLanguage().get());
        } else if (literal.getDatatype().equals(XSD.STRING)) {
            json.writeString(literal.getLabel());
        } else {
            object("@value", literal.getLabel(), "@type", Namespaces.compact(literal.getDatatype()));
        }
    }

    private void object(String... members) {
        json.writeStartObject();
        for (int i = 0; i < members.length; i += 2) {
            json.writeStringProperty(members[i], members[i + 1]);
        }
        json.writeEndObject();
    }
}
