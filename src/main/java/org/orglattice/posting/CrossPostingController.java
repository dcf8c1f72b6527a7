package org.orglattice.posting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Cypher;
import org.orglattice.organization.OrganizationKind;
import org.orglattice.organization.OrganizationQueries;
import org.orglattice.query.Page;
import org.orglattice.query.RequestError;
import org.orglattice.query.Slice;
import org.orglattice.query.Snapshot;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers who holds posts at several organizations, and which organizations that joins.
 */
@Controller
class CrossPostingController {

    private static final Cypher CROSS_POSTINGS = Cypher.file("posting/cross-postings");
    private static final Cypher INTERLOCKS = Cypher.file("posting/interlocks");
    private static final Cypher MATRIX = Cypher.file("posting/cross-posting-matrix");

    record CrossPostingFilter(
            @Nullable List<OrganizationKind> kinds,
            @Nullable Boolean everyKind,
            @Nullable Integer minOrganizations) {

        static final CrossPostingFilter ANY = new CrossPostingFilter(null, null, null);

        int least() {
            return minOrganizations == null ? 2 : minOrganizations;
        }

        /** The kinds that there have to be posts of: all of them, or none in particular. */
        List<OrganizationKind> every() {
            return kinds != null && Boolean.TRUE.equals(everyKind) ? kinds : List.of();
        }
    }

    @QueryMapping
    CompletableFuture<Page<CrossPosting>> crossPostings(
            @Argument @Nullable String within,
            @Argument @Nullable CrossPostingFilter filter,
            Slice slice,
            Snapshot snapshot) {
        CrossPostingFilter meant = filter == null ? CrossPostingFilter.ANY : filter;
        if (meant.least() < 2) {
            throw RequestError.badInput(
                    "minOrganizations 至少是 2，而不是 %s。", "minOrganizations has to be 2 or more, not %s.", meant.least());
        }
        Map<String, Object> arguments = within(within, snapshot);
        arguments.put("kinds", OrganizationQueries.names(meant.kinds()));
        arguments.put("every", OrganizationQueries.names(meant.every()));
        arguments.put("least", meant.least());
        return OrganizationQueries.within(
                within,
                snapshot,
                snapshot.page(CROSS_POSTINGS, OrganizationQueries.key(within), slice, arguments, CrossPosting::of));
    }

    @QueryMapping
    CompletableFuture<Page<Interlock>> interlocks(
            @Argument @Nullable String within,
            @Argument @Nullable List<OrganizationKind> between,
            @Argument int minShared,
            Slice slice,
            Snapshot snapshot) {
        if (between != null && (between.isEmpty() || between.size() > 2)) {
            throw RequestError.badInput("between 应有一种或两种类型。", "between has to name one kind or two.");
        }
        if (minShared < 1) {
            throw RequestError.badInput("minShared 至少是 1，而不是 %s。", "minShared has to be 1 or more, not %s.", minShared);
        }
        Map<String, Object> arguments = within(within, snapshot);
        arguments.put("one", between == null ? null : between.get(0).name());
        arguments.put(
                "other",
                between == null ? null : between.get(between.size() - 1).name());
        arguments.put("least", minShared);
        return OrganizationQueries.within(
                within,
                snapshot,
                snapshot.page(INTERLOCKS, OrganizationQueries.key(within), slice, arguments, Interlock::of));
    }

    @QueryMapping
    CompletableFuture<List<CrossPostingCell>> crossPostingMatrix(@Argument @Nullable String within, Snapshot snapshot) {
        return OrganizationQueries.within(
                within,
                snapshot,
                snapshot.list(MATRIX, OrganizationQueries.key(within), within(within, snapshot), CrossPostingCell::of));
    }

    private static Map<String, Object> within(@Nullable String within, Snapshot snapshot) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("walk", within != null && !snapshot.isToday());
        return arguments;
    }
}
