package org.orglattice.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orglattice.audit.ReferenceGraph.Appointment;
import org.orglattice.audit.ReferenceGraph.Link;
import org.orglattice.audit.ReferenceGraph.Membership;
import org.orglattice.audit.ReferenceGraph.Organization;
import org.orglattice.audit.ReferenceGraph.Post;
import org.orglattice.audit.ReferenceParameters.Body;

/**
 * A graph as it is on one day: what counts is what holds on it between organizations that exist on it.
 */
final class ReferenceDay {

    private final ReferenceGraph graph;
    private final LocalDate day;
    private final Map<String, Organization> existing;
    private final List<Link> links;
    private final List<Appointment> appointments;

    ReferenceDay(ReferenceGraph graph, LocalDate day) {
        this.graph = graph;
        this.day = day;
        this.existing = graph.organizations().stream()
                .filter(organization -> organization.existence().holds(day))
                .collect(Collectors.toMap(Organization::id, Function.identity()));
        this.links = graph.links().stream()
                .filter(link -> link.span().holds(day))
                .filter(link -> existing.containsKey(link.from()) && existing.containsKey(link.to()))
                .toList();
        this.appointments = graph.appointments().stream()
                .filter(appointment -> appointment.span().holds(day))
                .filter(appointment -> existing.containsKey(appointment.post().organization()))
                .toList();
    }

    ReferenceGraph graph() {
        return graph;
    }

    LocalDate day() {
        return day;
    }

    Collection<Organization> organizations() {
        return existing.values();
    }

    Optional<Organization> organization(String id) {
        return Optional.ofNullable(existing.get(id));
    }

    Optional<Organization> home(Organization organization) {
        return linked(organization, "PART_OF").findFirst();
    }

    /** What an organization links to: its home and its superior too. */
    Stream<Organization> linked(Organization from, String type) {
        return linked(from, type, link -> true);
    }

    Stream<Organization> linked(Organization from, String type, Predicate<Link> which) {
        return links.stream()
                .filter(link -> link.from().equals(from.id()) && link.type().equals(type))
                .filter(which)
                .map(link -> existing.get(link.to()));
    }

    /** Its home, the home of that, and so on to the root. */
    List<Organization> above(Organization organization) {
        List<Organization> above = new ArrayList<>();
        Optional<Organization> next = home(organization);
        while (next.isPresent()) {
            above.add(next.get());
            next = home(next.get());
        }
        return above;
    }

    boolean isBelow(Organization organization, String top) {
        return above(organization).stream().anyMatch(home -> home.id().equals(top));
    }

    boolean isWithin(Organization organization, String top) {
        return organization.id().equals(top) || isBelow(organization, top);
    }

    boolean matches(Organization organization, Body body) {
        return organization.kind().equals(body.kind())
                && body.levels()
                        .map(levels -> organization.level() != null && levels.contains(organization.level()))
                        .orElse(true)
                && body.homeKinds()
                        .map(kinds -> home(organization)
                                .filter(home -> kinds.contains(home.kind()))
                                .isPresent())
                        .orElse(true);
    }

    /** The current appointments. */
    List<Appointment> appointments() {
        return appointments;
    }

    /** The current memberships. */
    List<Membership> memberships() {
        return graph.memberships().stream()
                .filter(membership -> membership.span().holds(day))
                .filter(membership -> existing.containsKey(membership.organization()))
                .toList();
    }

    /** Who holds a post now that fulfils a condition; each member once. */
    Set<String> holders(Predicate<Post> which) {
        return appointments.stream()
                .filter(appointment -> which.test(appointment.post()))
                .map(Appointment::member)
                .collect(Collectors.toCollection(() -> new TreeSet<>(ReferenceGraph.ID_ORDER)));
    }

    /** Who holds one of a body's posts at an organization. */
    Set<String> holders(Organization organization, Body body) {
        return holders(post -> post.organization().equals(organization.id()) && countsAt(post, body));
    }

    static boolean countsAt(Post post, Body body) {
        return body.roles().map(roles -> roles.contains(post.role())).orElse(true);
    }

    /** Where a member has the primary post. */
    Optional<Organization> primary(String member) {
        return appointments.stream()
                .filter(appointment -> appointment.member().equals(member) && appointment.primary())
                .map(appointment -> existing.get(appointment.post().organization()))
                .findFirst();
    }
}
