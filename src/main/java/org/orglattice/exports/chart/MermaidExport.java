package org.orglattice.exports.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.orglattice.exports.Export;
import org.orglattice.exports.ExportRequest;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * A chart as a text that Mermaid draws.
 */
@Component
final class MermaidExport implements Export {

    @Override
    public String file() {
        return "orgchart.mmd";
    }

    @Override
    public MediaType type() {
        return MediaType.valueOf("text/vnd.mermaid;charset=UTF-8");
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
        out.write(MermaidWriter.write(OrgCharts.read(request)).getBytes(StandardCharsets.UTF_8));
    }
}
