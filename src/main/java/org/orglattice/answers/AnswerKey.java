package org.orglattice.answers;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.access.Viewer;
import org.springframework.graphql.server.WebGraphQlRequest;

/**
 * All that an answer depends on beside the graph.
 *
 * @param document what is asked
 * @param operation which of its operations, or {@code null} where it has one
 * @param variables what the operation is given
 * @param viewer who asks, and with what rights
 * @param locale in which language
 * @param today on which day
 */
record AnswerKey(
        String document,
        @Nullable String operation,
        Map<String, Object> variables,
        Viewer viewer,
        Locale locale,
        LocalDate today) {

    static AnswerKey of(WebGraphQlRequest request, Viewer viewer, LocalDate today) {
        Locale locale = request.getLocale() == null ? Locale.ENGLISH : request.getLocale();
        return new AnswerKey(
                request.getDocument(), request.getOperationName(), request.getVariables(), viewer, locale, today);
    }
}
