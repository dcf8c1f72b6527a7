package org.orglattice.exports.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.orglattice.exports.Export;
import org.orglattice.exports.ExportRequest;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * A chart for a sheet of paper, as SVG.
 */
@Component
final class SvgExport implements Export {

    @Override
    public String file() {
        return "orgchart.svg";
    }

    @Override
    public MediaType type() {
        return MediaType.valueOf("image/svg+xml;charset=UTF-8");
    }

    @Override
    public Set<String> options() {
        return Options.NAMES;
    }

    @Override
    public String title() {
        return "组织架构图";
    }

    @Override
    public void write(ExportRequest request, OutputStream out) throws IOException {
        try {
            SvgWriter.write(OrgCharts.read(request).on(Options.paper(request)), out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
