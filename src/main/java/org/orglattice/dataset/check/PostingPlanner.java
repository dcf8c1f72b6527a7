package org.orglattice.dataset.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.check.GraphView.KnownAppointment;
import org.orglattice.dataset.check.GraphView.KnownPost;
import org.orglattice.dataset.check.PostingPlan.PlannedAppointment;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.Faults;
import org.orglattice.dataset.format.Intent;
import org.orglattice.text.Bilingual;

/**
 * Finds the post of each appointment: the one it names, or the one of its role at its organization.
 */
final class PostingPlanner {

    /**
     * A post that an appointment may go to.
     *
     * @param id its id
     * @param organization the id of its organization
     * @param role its role, by code
     * @param seats how many may hold it
     * @param growing whether its seats follow its holders
     */
    record Candidate(String id, String organization, String role, int seats, boolean growing) {}

    private final DataSet set;
    private final GraphView graph;
    private final Faults faults;
    private final Roles roles;
    private final Map<String, Candidate> posts = new LinkedHashMap<>();
    private final Map<String, List<Candidate>> byPlace = new HashMap<>();

    PostingPlanner(DataSet set, GraphView graph, Faults faults) {
        this.set = set;
        this.graph = graph;
        this.faults = faults;
        this.roles = new Roles(set, graph);
        for (Entry row : set.rows("posts")) {
            String role = role(row);
            long seats = (long) row.values().getOrDefault("seats", 1L);
            if (!posts.containsKey(row.required("id"))) {
                add(new Candidate(row.required("id"), row.required("organization"), role, (int) seats, false));
            }
        }
        for (KnownPost known : graph.posts()) {
            // whoever states what is has nothing to hold the seats of such a post against
            boolean growing = known.implied() && known.dataset().equals(set.id()) && set.intent() == Intent.STATE;
            if (!posts.containsKey(known.id())) {
                add(new Candidate(known.id(), known.organization(), known.role(), known.seats(), growing));
            }
        }
    }

    private void add(Candidate post) {
        posts.put(post.id(), post);
        byPlace.computeIfAbsent(impliedPost(post.organization(), post.role()), added -> new ArrayList<>())
                .add(post);
    }

    /**
     * The id of the post that an appointment implies.
     *
     * @param organization the id of the organization that it names
     * @param role the role that it names, by code
     * @return the id
     */
    static String impliedPost(String organization, String role) {
        return organization + ":" + role;
    }

    /**
     * Finds the posts of all appointments.
     *
     * @param rows the appointments
     * @return those whose post was found, each with it
     */
    List<PlannedAppointment> plan(List<Entry> rows) {
        Map<String, KnownAppointment> knownByKey = new HashMap<>();
        graph.appointments().forEach(known -> knownByKey.put(key(known), known));
        List<PlannedAppointment> planned = new ArrayList<>();
        Map<String, Entry> seen = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (Entry row : rows) {
            Candidate post = post(row);
            if (post == null || !row.has("member") || row.has("id") && !ids.add(row.required("id"))) {
                continue;
            }
            String key = key(row.required("member"), post.id(), Objects.toString(row.date("since"), ""));
            Entry first = seen.putIfAbsent(key, row);
            if (first != null && !(first.has("id") && row.has("id"))) {
                faults.add(
                        row,
                        null,
                        FaultCode.DUPLICATE_ID,
                        Bilingual.of("与第 %s 行是同一任职。", "This is the same appointment as row %s.", first.row()));
                continue;
            }
            String id = row.has("id") ? row.required("id") : ownId(row, key, knownByKey.get(key));
            planned.add(new PlannedAppointment(row, id, post.id(), post.organization(), post.role()));
        }
        return planned;
    }

    private String ownId(Entry row, String key, @Nullable KnownAppointment known) {
        if (known == null) {
            return key;
        }
        if (set.intent() == Intent.CREATE) {
            faults.add(row, null, FaultCode.DUPLICATE_ID, IdentityCheck.thereAlready());
        } else if (!known.dataset().equals(set.id())) {
            faults.add(row, null, FaultCode.OTHER_DATASET, IdentityCheck.ownedBy(known.dataset()));
        }
        return known.id();
    }

    private static String key(KnownAppointment known) {
        return key(known.member(), known.post(), Objects.toString(known.since(), ""));
    }

    // also the id of an appointment that has none of its own: unlike any that is given, and no two run into each other
    private static String key(String member, String post, String since) {
        return post + "#" + member + (since.isEmpty() ? "" : "#" + since);
    }

    private @Nullable Candidate post(Entry row) {
        String role = row.has("role") ? role(row) : null;
        if (row.has("post")) {
            return named(row, role);
        }
        if (!row.has("organization") || role == null) {
            faults.add(
                    row,
                    "post",
                    FaultCode.MISSING_VALUE,
                    Bilingual.of("须填写岗位，或同时填写组织和角色。", "A post is needed, or both organization and role."));
            return null;
        }
        if (role.isEmpty()) {
            return null;
        }
        String place = impliedPost(row.required("organization"), role);
        List<Candidate> candidates = byPlace.getOrDefault(place, List.of());
        if (candidates.size() > 1) {
            String ids =
                    String.join(", ", candidates.stream().map(Candidate::id).toList());
            faults.add(
                    row,
                    "role",
                    FaultCode.AMBIGUOUS_POST,
                    Bilingual.of(
                            "该组织有几个这一角色的岗位（%s），请在岗位一列指明。",
                            "The organization has several posts of this role (%s); name one in the column post.", ids));
            return null;
        }
        if (candidates.isEmpty()
                && (posts.containsKey(place) || graph.entities().containsKey(place))) {
            faults.add(
                    row,
                    "role",
                    FaultCode.DUPLICATE_ID,
                    Bilingual.of(
                            "为它设岗要用的编号“%s”已另有所用，请先建岗位，再在岗位一列指明。",
                            "The id \"%s\" of the post that it needs is something else's: make a post, and name it in the column post.",
                            place));
            return null;
        }
        if (candidates.isEmpty()) {
            add(new Candidate(place, row.required("organization"), role, 0, true));
        }
        return byPlace.get(place).get(0);
    }

    private @Nullable Candidate named(Entry row, @Nullable String role) {
        Candidate post = posts.get(row.required("post"));
        if (post == null) {
            return null;
        }
        if (row.has("organization") && !post.organization().equals(row.text("organization"))) {
            faults.add(
                    row,
                    "organization",
                    FaultCode.BAD_VALUE,
                    Bilingual.of(
                            "岗位“%1$s”属于“%2$s”。", "The post \"%1$s\" is at \"%2$s\".", post.id(), post.organization()));
        }
        if (role != null && !role.isEmpty() && !post.role().equals(role)) {
            faults.add(
                    row,
                    "role",
                    FaultCode.BAD_VALUE,
                    Bilingual.of(
                            "岗位“%1$s”的角色是 %2$s。", "The post \"%1$s\" is of the role %2$s.", post.id(), post.role()));
        }
        return post;
    }

    /** The role of a row by code; an empty text where the vocabulary does not have it, which is complained about. */
    private String role(Entry row) {
        String role = row.required("role");
        String code = roles.code(role);
        if (code == null && !role.isEmpty()) {
            faults.add(
                    row,
                    "role",
                    FaultCode.UNKNOWN_ROLE,
                    Bilingual.of(
                            "角色表中没有“%s”：请用已有的代码或中文名称，或在 roles 表中加上。",
                            "The vocabulary has no role \"%s\": take one of it by code or Chinese name, or add it in roles.",
                            role));
        }
        return code == null ? "" : code;
    }

    /**
     * A post by its id.
     *
     * @param id the id of a post that appointments were planned for
     * @return the post
     */
    Candidate candidate(String id) {
        return Objects.requireNonNull(posts.get(id));
    }
}
