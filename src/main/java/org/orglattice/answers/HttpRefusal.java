package org.orglattice.answers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orglattice.query.ErrorCode;
import org.orglattice.text.Bilingual;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a GraphQL request is not even read, in the form of GraphQL's errors.
 *
 * @param status the status of the answer
 * @param code the stable code
 * @param sentence the sentence for people
 * @param more what is told beside them
 */
record HttpRefusal(HttpStatus status, ErrorCode code, Bilingual sentence, Map<String, Object> more) {

    /** After how many seconds to ask again, in what is told and as a header. */
    static final String RETRY_AFTER = "retryAfter";

    private static final String GRAPHQL_RESPONSE = MediaType.APPLICATION_GRAPHQL_RESPONSE.toString();

    void write(HttpServletRequest request, HttpServletResponse response, JsonMapper json) throws IOException {
        response.setStatus(status.value());
        response.setContentType(typeFor(request));
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        if (more.containsKey(RETRY_AFTER)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(more.get(RETRY_AFTER)));
        }
        json.writeValue(response.getOutputStream(), Map.of("errors", List.of(error(request.getLocale()))));
    }

    /** The refusal as an error of GraphQL. */
    Map<String, Object> error(Locale locale) {
        Map<String, Object> extensions = new HashMap<>(more);
        extensions.put("code", code.name());
        return Map.of("message", sentence.in(locale), "extensions", extensions);
    }

    private static String typeFor(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(GRAPHQL_RESPONSE)
                ? GRAPHQL_RESPONSE
                : MediaType.APPLICATION_JSON_VALUE;
    }
}
