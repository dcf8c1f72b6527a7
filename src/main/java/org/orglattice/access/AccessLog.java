package org.orglattice.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who was shown personal data of whom, when and what for: one line of JSON for each request that was.
 */
@Component
class AccessLog {

    /** The logger that takes the lines. */
    static final String NAME = "org.orglattice.access.log";

    private static final Logger LOG = LoggerFactory.getLogger(NAME);

    private final Clock clock;
    private final JsonMapper json;

    AccessLog(Clock clock, JsonMapper json) {
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
            LOG.info(json.writeValueAsString(line));
        }
    }
}
