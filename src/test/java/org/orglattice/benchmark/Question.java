package org.orglattice.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question that both answer, about one thing after another.
 *
 * @param name what it is called in tables
 * @param operation the name of the document by which the service is asked, and of the limit's statement
 * @param shape where in the service's answer the limit's rows are
 * @param subjects what it is asked about
 */
record Question(String name, String operation, Shape shape, List<Subject> subjects) {

    /**
     * What a question is asked about.
     *
     * @param variables the variables of the document
     * @param parameters the parameters of the statement
     */
    record Subject(Map<String, Object> variables, Map<String, String> parameters) {}

    private static final JsonMapper JSON = new JsonMapper();

    byte[] body(Subject subject) {
        return JSON.writeValueAsBytes(Map.of(
                "operationName", operation,
                "query", Statement.documentOf(operation),
                "variables", subject.variables()));
    }

    String path(Subject subject) {
        return "/" + operation + "?"
                + subject.parameters().entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
