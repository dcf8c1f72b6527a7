package org.orglattice.posting;

import graphql.relay.Edge;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orglattice.access.PersonalReading;
import org.orglattice.graph.Cypher;
import org.orglattice.organization.Organization;
import org.orglattice.organization.OrganizationQueries;
import org.orglattice.query.Page;
import org.orglattice.query.Slice;
import org.orglattice.query.Snapshot;
import org.orglattice.text.Bilingual;
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

    private static final Bilingual PARTY_MEMBERSHIP = new Bilingual("党员身份", "Party membership");

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
            Snapshot snapshot,
            PersonalReading personal) {
        MemberFilter meant = filter == null ? MemberFilter.ANY : filter;
        Map<String, Object> arguments = new HashMap<>();
        arguments.put(
                "nameContains",
                meant.nameContains() == null ? null : meant.nameContains().toLowerCase(Locale.ROOT));
        arguments.put("partyMember", meant.partyMember());
        arguments.put("crossPosted", meant.crossPosted());
        arguments.put("dataset", meant.dataset());
        arguments.put("reach", personal.reach().segments());
        arguments.put("walk", within != null && !snapshot.isToday());
        CompletableFuture<Page<Member>> page = OrganizationQueries.within(
                within, snapshot, snapshot.page(WITHIN, OrganizationQueries.key(within), slice, arguments, Member::of));
        return meant.partyMember() == null
                ? page
                : personal.require(within, PARTY_MEMBERSHIP, snapshot).thenCombine(page, (allowed, found) -> {
                    personal.show("partyMember", nodes(found).map(Member::id).toList());
                    return found;
                });
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
    CompletableFuture<List<Membership>> memberships(Member member, PersonalReading personal, Snapshot snapshot) {
        Map<String, Object> arguments = Map.of("reach", personal.reach().segments());
        return snapshot.list(MEMBERSHIPS, member.id(), arguments, Membership::of)
                .thenApply(found -> {
                    noteParty(found.stream(), personal);
                    return found;
                });
    }

    @SchemaMapping(typeName = "Organization", field = "memberships")
    CompletableFuture<Page<Membership>> membershipsAt(
            Organization organization,
            @Argument @Nullable List<MembershipKind> kinds,
            Slice slice,
            Snapshot snapshot,
            PersonalReading personal) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("kinds", OrganizationQueries.names(kinds));
        arguments.put("reach", personal.reach().segments());
        return snapshot.page(MEMBERSHIPS_AT, organization.id(), slice, arguments, Membership::of)
                .thenApply(page -> {
                    noteParty(nodes(page), personal);
                    return page;
                });
    }

    private static <T> Stream<T> nodes(Page<T> page) {
        return page.edges().stream().map(Edge::getNode);
    }

    private static void noteParty(Stream<Membership> memberships, PersonalReading personal) {
        personal.show(
                "memberships",
                memberships
                        .filter(membership -> membership.kind().tellsPartyMembership())
                        .map(membership -> membership.member().id())
                        .toList());
    }
}
