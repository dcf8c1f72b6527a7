package org.orglattice.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.query.UserError;

/**
 * What a mutation gives: the payloads' fields are read from it.
 *
 * @param given the ids of what was changed, and other plain values, by the payload's field
 * @param userErrors why nothing was changed; none where it was
 * @param clientMutationId as the client gave it, or {@code null}
 * @param secret what is told this once and kept nowhere, or {@code null}
 */
record Answer(
        Map<String, Object> given,
        List<UserError> userErrors,
        @Nullable String clientMutationId,
        @Nullable String secret) {

    Answer(Map<String, Object> given, List<UserError> userErrors, @Nullable String clientMutationId) {
        this(given, userErrors, clientMutationId, null);
    }

    /** The same of a mutation that was taken back: there is nothing in the history. */
    Answer ofNothingChanged() {
        Map<String, Object> would = new HashMap<>(given);
        would.put("changeIds", List.of());
        return new Answer(would, userErrors, clientMutationId);
    }

    @Nullable
    String id(String field) {
        return (String) given.get(field);
    }

    @SuppressWarnings("unchecked")
    List<String> ids(String field) {
        return (List<String>) given.getOrDefault(field, List.of());
    }

    /** The changes that the history has of it. */
    public List<String> changeIds() {
        return ids("changeIds");
    }

    /** The ids that lead to another member now. */
    public List<String> formerIds() {
        return ids("formerIds");
    }

    /** Appointments that were another one told twice. */
    public List<String> dropped() {
        return ids("dropped");
    }

    public @Nullable Integer membershipsMoved() {
        return (Integer) given.get("membershipsMoved");
    }

    public @Nullable String ruleId() {
        return id("ruleId");
    }

    public @Nullable String dataset() {
        return id("dataset");
    }

    public @Nullable Integer removed() {
        return (Integer) given.get("removed");
    }
}
