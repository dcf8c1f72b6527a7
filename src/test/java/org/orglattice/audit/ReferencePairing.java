package org.orglattice.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orglattice.audit.ReferenceGraph.Organization;
import org.orglattice.audit.ReferenceParameters.Body;

/**
 * Which bodies belong together.
 */
final class ReferencePairing {

    private final ReferenceQuestion question;
    private final ReferenceDay day;
    private final Body a;
    private final Body b;

    /** Two bodies that belong together. */
    record Pair(Organization a, Organization b) {}

    ReferencePairing(ReferenceQuestion question) {
        this.question = question;
        this.day = question.day();
        this.a = question.parameters().body("a");
        this.b = question.parameters().body("b");
    }

    Body a() {
        return a;
    }

    Body b() {
        return b;
    }

    /** The pairs in scope, each once. */
    Set<Pair> pairs() {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (Organization one : day.organizations()) {
            for (Organization other : partners(one)) {
                if (!day.matches(one, a)) {
                    continue;
                }
                boolean eitherWay = day.matches(one, b) && day.matches(other, a);
                boolean turned = eitherWay && ReferenceGraph.ID_ORDER.compare(other.id(), one.id()) < 0;
                if (question.isInScope(one) || eitherWay && question.isInScope(other)) {
                    pairs.add(turned ? new Pair(other, one) : new Pair(one, other));
                }
            }
        }
        return pairs;
    }

    /** The bodies that match {@code b} and are paired with an organization, by id. */
    List<Organization> partners(Organization one) {
        return day.organizations().stream()
                .filter(other -> !other.equals(one))
                .filter(other -> day.matches(other, b))
                .filter(other -> arePaired(one, other))
                .sorted((x, y) -> ReferenceGraph.ID_ORDER.compare(x.id(), y.id()))
                .toList();
    }

    private boolean arePaired(Organization one, Organization other) {
        Optional<Organization> home = day.home(one);
        return switch (question.parameters().text("pairing")) {
            case "HOST" -> home.filter(other::equals).isPresent();
            case "SIBLING" -> home.isPresent() && home.equals(day.home(other));
            case "SERVICE" -> home.filter(served -> serves(other, served)).isPresent();
            case "PARTICIPATION" -> participates(one, other) || participates(other, one);
            case "COMMUNITY" -> {
                Optional<Organization> community = community(one);
                yield community.isPresent() && community.equals(day.home(other));
            }
            default -> throw new IllegalArgumentException("Unknown pairing");
        };
    }

    private boolean serves(Organization server, Organization served) {
        Optional<List<String>> modes = question.parameters().texts("modes");
        return day.linked(
                        server,
                        "SERVES",
                        link -> modes.map(named -> link.mode() != null && named.contains(link.mode()))
                                .orElse(true))
                .anyMatch(served::equals);
    }

    private boolean participates(Organization one, Organization other) {
        return day.linked(one, "PARTICIPATES_IN").anyMatch(other::equals);
    }

    private Optional<Organization> community(Organization organization) {
        return day.above(organization).stream()
                .filter(above -> Set.of("COMMUNITY", "VILLAGE").contains(above.kind()))
                .findFirst();
    }
}
