package org.orglattice.exports.network;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import org.orglattice.exports.Export;
import org.orglattice.exports.ExportRequest;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * The network of an organization as GraphML, which Gephi and yEd open.
 */
@Component
final class GraphMlExport implements Export {

    @Override
    public String file() {
        return "graph.graphml";
    }

    @Override
    public MediaType type() {
        return MediaType.valueOf("application/graphml+xml;charset=UTF-8");
    }

    @Override
    public String title() {
        return "关系网络";
    }

    @Override
    public void write(ExportRequest request, OutputStream out) throws IOException {
        try {
            GraphMlWriter writer = new GraphMlWriter(out);
            writer.start();
            new Network(request, writer).write();
            writer.end();
        } catch (GraphMlWriter.WritingFailed | XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
