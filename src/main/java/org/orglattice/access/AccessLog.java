package org.orglattice.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who was shown personal data of whom, when and what for: one line of JSON for each request that was.
 */
@Component
class AccessLog {

    private final AccessLogFile file;
    private final Clock clock;
    private final JsonMapper json;

    AccessLog(AccessLogFile file, Clock clock, JsonMapper json) {
        this.file = file;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Writes down what has been shown since the last time.
     *
     * @param viewer to whom
     * @param request the id of the request
     * @param disclosures what
     */
    void write(Viewer viewer, String request, Disclosures disclosures) {
        Disclosures.Batch shown = disclosures.take();
        if (!shown.membersByField().isEmpty()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("at", OffsetDateTime.now(clock).toString());
            line.put("viewer", viewer.name());
            line.put("purpose", viewer.purpose());
            line.put("operation", shown.operation());
            line.put("request", request);
            line.put("fields", shown.membersByField());
            file.write(json.writeValueAsString(line));
        }
    }
}
