package org.orglattice.operation;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * By which names requests are counted: those of the shipped operations. Names that clients give themselves might be any number,
 * and hold anything.
 */
@Component
class OperationNames {

    /** What has another name, or none. */
    static final String OTHER = "other";

    private static final Pattern NAME = Pattern.compile("(?m)^\\s*(?:query|mutation|subscription)\\s+(\\w+)");

    private final Set<String> shipped;

    OperationNames(ShippedDocuments documents) {
        this.shipped = documents.all().stream()
                .flatMap(document -> document.names().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The name that a request is counted by.
     *
     * @param request the request
     * @return the name of a shipped operation, or {@link #OTHER}
     */
    String of(WebGraphQlRequest request) {
        String name = Objects.requireNonNullElseGet(request.getOperationName(), () -> firstIn(request.getDocument()));
        return shipped.contains(name) ? name : OTHER;
    }

    private static String firstIn(String document) {
        Matcher operation = NAME.matcher(document);
        return operation.find() ? operation.group(1) : OTHER;
    }
}
