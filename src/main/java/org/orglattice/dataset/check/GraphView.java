package org.orglattice.dataset.check;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.time.Period;

/**
 * What the graph holds already of what a data set touches.
 *
 * @param entities what the set's ids and references name, by id
 * @param lines the homes and superiors, past ones too, of the organizations that the set touches and of all above them
 * @param below the homes of organizations whose home the set dissolves
 * @param posts the posts that the set touches and those at the organizations that it touches
 * @param appointments the appointments to posts, of members and at organizations that the set touches
 * @param owned the data sets that own the links and memberships of the same keys, by key
 * @param roles the vocabulary of roles, Chinese name by code
 * @param formerIds ids that members have given up, and those that they have now
 */
public record GraphView(
        Map<String, KnownEntity> entities,
        List<Line> lines,
        List<Line> below,
        List<KnownPost> posts,
        List<KnownAppointment> appointments,
        Map<String, String> owned,
        Map<String, String> roles,
        Map<String, String> formerIds) {

    /** A graph that holds nothing. */
    public static final GraphView EMPTY = new GraphView(
            Collections.emptyMap(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Collections.emptyMap(),
            Map.of(),
            Collections.emptyMap());

    /**
     * An entity of the graph.
     *
     * @param id its id
     * @param type its label: {@code Organization}, {@code Member} and so on
     * @param dataset the data set that owns it
     * @param kind the kind of an organization, otherwise {@code null}
     * @param code the code of an organization, or {@code null}
     * @param existence when an organization exists; always, of anything else
     */
    public record KnownEntity(
            String id,
            String type,
            String dataset,
            @Nullable String kind,
            @Nullable String code,
            Period existence) {}

    /**
     * A home or a superior.
     *
     * @param type PART_OF or REPORTS_TO
     * @param from the organization that belongs or reports
     * @param to its home or superior
     * @param period when
     */
    public record Line(String type, String from, String to, Period period) {}

    /**
     * A post of the graph.
     *
     * @param id its id
     * @param organization the id of its organization
     * @param role its role, by code
     * @param seats how many may hold it
     * @param implied whether it was made for an appointment that named organization and role
     * @param dataset the data set that owns it
     */
    public record KnownPost(String id, String organization, String role, int seats, boolean implied, String dataset) {}

    /**
     * An appointment of the graph.
     *
     * @param id its id
     * @param member the id of its member
     * @param post the id of its post
     * @param organization the id of its organization
     * @param since its beginning as given, or {@code null}
     * @param period when it is held
     * @param primary whether it is the primary one
     * @param dataset the data set that owns it
     */
    public record KnownAppointment(
            String id,
            String member,
            String post,
            String organization,
            @Nullable String since,
            Period period,
            boolean primary,
            String dataset) {}
}
