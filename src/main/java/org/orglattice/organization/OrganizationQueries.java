package org.orglattice.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Cypher;
import org.orglattice.query.Page;
import org.orglattice.query.RequestError;
import org.orglattice.query.Slice;
import org.orglattice.query.Snapshot;

/**
 * What can be asked about organizations, for controllers of this and of higher features.
 */
public final class OrganizationQueries {

    /** The key of a question about the whole graph. */
    public static final String WHOLE_GRAPH = "";

    // no line is longer, so that to look deeper finds nothing
    private static final int MOST_LEVELS = 64;

    private static final Cypher BY_ID = Cypher.file("organization/by-id");
    private static final Cypher BY_CODE = Cypher.file("organization/by-code");
    private static final Cypher WITHIN = Cypher.file("organization/within");

    private OrganizationQueries() {}

    /**
     * Looks an organization up, existing or not.
     *
     * @param id its id
     * @param snapshot the graph
     * @return the organization, or {@code null} where there is none
     */
    public static CompletableFuture<@Nullable Organization> byId(String id, Snapshot snapshot) {
        return snapshot.one(BY_ID, id, Map.of(), Organization::of);
    }

    static CompletableFuture<@Nullable Organization> byCode(String code, Snapshot snapshot) {
        return snapshot.one(BY_CODE, code, Map.of(), Organization::of);
    }

    /**
     * Makes an answer wait until it is known that the organization it is about is there.
     *
     * @param within the id that a client gave, or {@code null} for the whole graph
     * @param snapshot the graph
     * @param answer the answer, asked for in the same round trip
     * @param <T> what the answer is
     * @return the answer, or a {@link RequestError} where there is no such organization
     */
    public static <T> CompletableFuture<T> within(
            @Nullable String within, Snapshot snapshot, CompletableFuture<T> answer) {
        if (within == null) {
            return answer;
        }
        return snapshot.askSelected(BY_ID, within, Map.of()).thenCombine(answer, (found, given) -> {
            if (found.isEmpty()) {
                throw RequestError.notFound("组织", "organization", within);
            }
            return given;
        });
    }

    /**
     * The key of a question about what lies within an organization.
     *
     * @param within the organization's id, or {@code null} for the whole graph
     * @return the key
     */
    public static String key(@Nullable String within) {
        return within == null ? WHOLE_GRAPH : within;
    }

    static CompletableFuture<Page<Organization>> list(
            @Nullable String within, OrganizationFilter filter, Slice slice, Snapshot snapshot) {
        Map<String, Object> arguments = arguments(filter);
        arguments.put("self", true);
        arguments.put("maxDepth", null);
        arguments.put("type", HierarchyLine.HOME.relationshipType());
        arguments.put("walk", within != null && !snapshot.isToday());
        return snapshot.page(WITHIN, key(within), slice, arguments, Organization::of);
    }

    static CompletableFuture<Page<Organization>> descendants(
            Organization above, Descent descent, Slice slice, Snapshot snapshot) {
        Map<String, Object> arguments = arguments(OrganizationFilter.ofKinds(descent.kinds()));
        arguments.put("self", false);
        arguments.put("maxDepth", descent.maxDepth() == null ? null : Math.min(descent.maxDepth(), MOST_LEVELS));
        arguments.put("type", descent.line().relationshipType());
        arguments.put("walk", descent.line() == HierarchyLine.PARTY || !snapshot.isToday());
        return snapshot.page(WITHIN, above.id(), slice, arguments, Organization::of);
    }

    /**
     * Which organizations below another are meant.
     *
     * @param line on which line
     * @param kinds only these kinds, or {@code null}
     * @param maxDepth at most so many steps below, or {@code null}
     */
    record Descent(
            HierarchyLine line,
            @Nullable List<OrganizationKind> kinds,
            @Nullable Integer maxDepth) {}

    private static Map<String, Object> arguments(OrganizationFilter filter) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("kinds", names(filter.kinds()));
        arguments.put("partyLevels", names(filter.partyLevels()));
        arguments.put(
                "nameContains",
                filter.nameContains() == null ? null : filter.nameContains().toLowerCase(Locale.ROOT));
        arguments.put("dataset", filter.dataset());
        return arguments;
    }

    /**
     * The names of enum values, as statements take them.
     *
     * @param values the values, or {@code null}
     * @return their names, or {@code null}
     */
    public static @Nullable List<String> names(@Nullable List<? extends Enum<?>> values) {
        return values == null
                ? null
                : values.stream().map(Enum::name).distinct().toList();
    }
}
