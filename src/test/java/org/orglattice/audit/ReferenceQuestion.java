package org.orglattice.audit;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orglattice.audit.ReferenceGraph.Organization;
import org.orglattice.audit.ReferenceGraph.Rule;
import org.orglattice.audit.ReferenceParameters.Body;

/**
 * What is asked: a rule, on a day, within what the rule says and what the audit says beside it.
 *
 * @param day the graph on the day
 * @param rule the rule
 * @param within the id of the organization to which the audit narrows it, or {@code null}
 */
record ReferenceQuestion(
        ReferenceDay day, Rule rule, @Nullable String within) {

    ReferenceParameters parameters() {
        return rule.parameters();
    }

    boolean isInScope(Organization organization) {
        return day.isWithin(organization, rule.within()) && (within == null || day.isWithin(organization, within));
    }

    boolean isInScope(String organization) {
        return day.organization(organization).filter(this::isInScope).isPresent();
    }

    Stream<Organization> inScope() {
        return day.organizations().stream().filter(this::isInScope);
    }

    /** The organizations in scope that match the body of a key. */
    List<Organization> subjects(String key) {
        Body body = parameters().body(key);
        return inScope().filter(organization -> day.matches(organization, body)).toList();
    }
}
