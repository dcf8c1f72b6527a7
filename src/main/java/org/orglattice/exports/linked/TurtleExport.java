package org.orglattice.exports.linked;

import java.io.OutputStream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.orglattice.exports.Export;
import org.orglattice.exports.ExportRequest;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Linked data in Turtle.
 */
@Component
final class TurtleExport implements Export {

    static final MediaType TYPE = MediaType.valueOf("text/turtle;charset=UTF-8");

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final Uris uris;

    TurtleExport(Uris uris) {
        this.uris = uris;
    }

    @Override
    public String file() {
        return "organizations.ttl";
    }

    @Override
    public MediaType type() {
        return TYPE;
    }

    @Override
    public String title() {
        return "关联数据";
    }

    @Override
    public void write(ExportRequest request, OutputStream out) {
        TurtleWriter writer = new TurtleWriter(out);
        writer.startRDF();
        Namespaces.ALL.forEach(each -> writer.handleNamespace(each.getPrefix(), each.getName()));
        new LinkedData(request, uris, each -> write(each, writer)).describe();
        writer.endRDF();
    }

    private static void write(Description description, TurtleWriter writer) {
        description.each((property, values) -> values.forEach(value -> {
            Statement statement = VALUES.createStatement(description.subject(), property, value);
            writer.handleStatement(statement);
        }));
    }
}
