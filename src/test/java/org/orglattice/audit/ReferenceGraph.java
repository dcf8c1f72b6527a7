package org.orglattice.audit;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A graph in memory, over all days, for {@link ReferenceAudit}: what the format says, and nothing of the service.
 *
 * @param organizations the organizations
 * @param links homes and superiors, present and past, and links of all other types
 * @param posts the posts, those that appointments imply among them
 * @param members the members
 * @param appointments the appointments
 * @param memberships the memberships
 * @param figures the figures
 * @param rules the rules
 * @param explanations the explanations
 */
record ReferenceGraph(
        List<Organization> organizations,
        List<Link> links,
        List<Post> posts,
        List<Member> members,
        List<Appointment> appointments,
        List<Membership> memberships,
        List<Figure> figures,
        List<Rule> rules,
        List<Explanation> explanations) {

    /** Ids by code point, which is not the order of {@link String#compareTo}. */
    static final Comparator<String> ID_ORDER = (one, other) ->
            Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

    /**
     * An organization.
     *
     * @param id its id
     * @param dataSet the data set that owns it
     * @param kind its kind
     * @param level its Party level or grid level, or {@code null}
     * @param existence when it exists
     * @param term the days on which its term began and ends, as far as they are stated
     * @param sizes the numbers that are stated of it, by column
     */
    record Organization(
            String id,
            String dataSet,
            String kind,
            @Nullable String level,
            ReferenceSpan existence,
            ReferenceSpan term,
            Map<String, BigDecimal> sizes) {}

    /**
     * A link, a home or a superior.
     *
     * @param from where it begins
     * @param type its type
     * @param to where it leads
     * @param mode how it serves, or {@code null}
     * @param span when it holds
     */
    record Link(
            String from, String type, String to, @Nullable String mode, ReferenceSpan span) {}

    /**
     * A post.
     *
     * @param id its id
     * @param organization the id of its organization
     * @param role its role, by code
     */
    record Post(String id, String organization, String role) {}

    /**
     * A member.
     *
     * @param id the member's id
     * @param name the name
     * @param named whether that is a name
     * @param birthYear the year of birth, or {@code null}
     */
    record Member(
            String id, String name, boolean named, @Nullable Integer birthYear) {}

    /**
     * An appointment.
     *
     * @param member the id of its member
     * @param post its post
     * @param span when it is held
     * @param primary whether it is marked primary
     */
    record Appointment(String member, Post post, ReferenceSpan span, boolean primary) {}

    /**
     * A membership of any kind.
     *
     * @param member the id of its member
     * @param organization the id of its organization
     * @param span when it holds
     */
    record Membership(String member, String organization, ReferenceSpan span) {}

    /**
     * A figure.
     *
     * @param organization the id of its organization
     * @param metric what it is called
     * @param value its value
     * @param qualifier how exact it is
     * @param asOf of when it is, or {@code null}
     * @param counts what it counts, or {@code null}
     */
    record Figure(
            String organization,
            String metric,
            BigDecimal value,
            String qualifier,
            @Nullable LocalDate asOf,
            @Nullable String counts) {}

    /**
     * A rule.
     *
     * @param id its id
     * @param dataSet the data set that owns it
     * @param template its template
     * @param within the id of the organization within which it applies
     * @param target the share to be reached, or {@code null}
     * @param parameters its parameters
     * @param span when it holds
     */
    record Rule(
            String id,
            String dataSet,
            String template,
            String within,
            @Nullable Double target,
            ReferenceParameters parameters,
            ReferenceSpan span) {}

    /**
     * An explanation.
     *
     * @param rule the id of the rule
     * @param subject the id of the subject
     * @param counterpart the id of the counterpart, or {@code null}
     * @param span when it holds
     */
    record Explanation(
            String rule, String subject, @Nullable String counterpart, ReferenceSpan span) {}

    /**
     * Reads data sets.
     *
     * @param folders their folders, in the order in which they are loaded
     * @return the graph of all of them
     */
    static ReferenceGraph read(Path... folders) {
        return of(Arrays.stream(folders).map(DataRowsFiles::read).toList());
    }

    /**
     * Puts data sets together.
     *
     * @param dataSets data sets of different ids, in the order in which they are loaded
     * @return the graph of all of them
     */
    static ReferenceGraph of(List<DataRows> dataSets) {
        return new ReferenceGraphBuilder(dataSets).build();
    }
}
