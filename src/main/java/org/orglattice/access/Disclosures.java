package org.orglattice.access;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What personal data one request has been shown and nobody has written down yet: of which members which fields, and never
 * what they hold.
 */
final class Disclosures {

    private final Map<String, Set<String>> membersByField = new TreeMap<>();
    private @Nullable String operation;

    synchronized void add(@Nullable String operationName, String field, Collection<String> members) {
        if (!members.isEmpty()) {
            operation = operationName;
            membersByField.computeIfAbsent(field, added -> new TreeSet<>()).addAll(members);
        }
    }

    /** The disclosures of an operation: the members by the field that was shown of them. */
    record Batch(@Nullable String operation, Map<String, Set<String>> membersByField) {}

    /**
     * Takes what there is, so that it is written once.
     *
     * @return what has been shown since the last time
     */
    synchronized Batch take() {
        Batch taken = new Batch(operation, new TreeMap<>(membersByField));
        membersByField.clear();
        return taken;
    }
}
