package org.orglattice.answers;

import java.time.LocalDate;
import java.util.Collection;
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

    private static final int OF_A_VALUE = 64;

    static AnswerKey of(WebGraphQlRequest request, Viewer viewer, LocalDate today) {
        Locale locale = request.getLocale() == null ? Locale.ENGLISH : request.getLocale();
        return new AnswerKey(
                request.getDocument(), request.getOperationName(), request.getVariables(), viewer, locale, today);
    }

    /** How much memory it takes, about, beside what it shares with other keys. */
    long bytes() {
        return 2L * document.length() + bytes(variables);
    }

    // whoever asks may send variables as large as a request, of which the operation needs none
    private static long bytes(@Nullable Object value) {
        if (value instanceof String text) {
            return OF_A_VALUE + 2L * text.length();
        }
        if (value instanceof Map<?, ?> object) {
            return bytes(object.keySet()) + bytes(object.values());
        }
        return value instanceof Collection<?> list
                ? OF_A_VALUE + list.stream().mapToLong(AnswerKey::bytes).sum()
                : OF_A_VALUE;
    }
}
