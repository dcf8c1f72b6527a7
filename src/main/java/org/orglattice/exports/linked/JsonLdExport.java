package org.orglattice.exports.linked;

import java.io.OutputStream;
import org.orglattice.exports.Export;
import org.orglattice.exports.ExportRequest;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Linked data in JSON-LD.
 */
@Component
final class JsonLdExport implements Export {

    static final MediaType TYPE = MediaType.valueOf("application/ld+json");

    private final Uris uris;
    private final JsonMapper json;

    JsonLdExport(Uris uris, JsonMapper json) {
        this.uris = uris;
        this.json = json;
    }

    @Override
    public String file() {
        return "organizations.jsonld";
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
        JsonLdWriter writer = new JsonLdWriter(json.createGenerator(out));
        writer.start();
        new LinkedData(request, uris, writer::write).describe();
        writer.end();
    }
}
