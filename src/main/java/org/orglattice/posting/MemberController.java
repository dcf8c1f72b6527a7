package org.orglattice.posting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Cypher;
import org.orglattice.organization.Organization;
import org.orglattice.organization.OrganizationQueries;
import org.orglattice.query.Page;
import org.orglattice.query.Slice;
import org.orglattice.query.Snapshot;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what is asked about members and where they belong.
 */
@Controller
class MemberController {

    static final Cypher BY_ID = Cypher.file("posting/member-by-id");

    private static final Cypher WITHIN = Cypher.file("posting/members");
    private static final Cypher APPOINTMENTS = Cypher.file("posting/member-appointments");
    private static final Cypher CROSS_POSTED = Cypher.file("posting/cross-posted");
    private static final Cypher MEMBERSHIPS = Cypher.file("posting/member-memberships");
    private static final Cypher MEMBERSHIPS_AT = Cypher.file("posting/organization-memberships");

    record MemberFilter(
            @Nullable String nameContains,
            @Nullable Boolean partyMember,
            @Nullable Boolean crossPosted,
            @Nullable String dataset) {

        static final MemberFilter ANY = new MemberFilter(null, null, null, null);
    }

    @QueryMapping
    CompletableFuture<@Nullable Member> member(@Argument String id, Snapshot snapshot) {
        return snapshot.one(BY_ID, id, Map.of(), Member::of);
    }

    @QueryMapping
    CompletableFuture<Page<Member>> members(
            @Argument @Nullable String within,
            @Argument @Nullable MemberFilter filter,
            Slice slice,
            Snapshot snapshot) {
        MemberFilter meant = filter == null ? MemberFilter.ANY : filter;
        Map<String, Object> arguments = new HashMap<>();
        arguments.put(
                "nameContains",
                meant.nameContains() == null ? null : meant.nameContains().toLowerCase(Locale.ROOT));
        arguments.put("partyMember", meant.partyMember());
        arguments.put("crossPosted", meant.crossPosted());
        arguments.put("dataset", meant.dataset());
        arguments.put("walk", within != null && !snapshot.isToday());
        return OrganizationQueries.within(
                within, snapshot, snapshot.page(WITHIN, OrganizationQueries.key(within), slice, arguments, Member::of));
    }

    @SchemaMapping
    CompletableFuture<List<Appointment>> appointments(
            Member member, @Argument @Nullable Boolean current, Snapshot snapshot) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("current", current);
        return snapshot.list(APPOINTMENTS, member.id(), arguments, Appointment::of);
    }

    @SchemaMapping
    CompletableFuture<Boolean> crossPosted(Member member, Snapshot snapshot) {
        return snapshot.one(CROSS_POSTED, member.id(), Map.of(), row -> row.is("crossPosted"));
    }

    @SchemaMapping
    CompletableFuture<List<Membership>> memberships(Member member, Snapshot snapshot) {
        return snapshot.list(MEMBERSHIPS, member.id(), Map.of(), Membership::of);
    }

    @SchemaMapping(typeName = "Organization", field = "memberships")
    CompletableFuture<Page<Membership>> membershipsAt(
            Organization organization, @Argument @Nullable List<MembershipKind> kinds, Slice slice, Snapshot snapshot) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("kinds", OrganizationQueries.names(kinds));
        return snapshot.page(MEMBERSHIPS_AT, organization.id(), slice, arguments, Membership::of);
    }
}
