package org.orglattice.dataset.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Entry;

/**
 * To which posts the appointments of a data set go.
 *
 * @param appointments the appointments, each with its post
 * @param impliedPosts the posts that have to be there for appointments that name organization and role
 */
public record PostingPlan(List<PlannedAppointment> appointments, List<ImpliedPost> impliedPosts) {

    /**
     * The ids of posts that appointments may come to imply.
     *
     * @param set the data set
     * @param roles the vocabulary of the graph, Chinese name by code
     * @return the ids, of which something else may have one
     */
    public static Set<String> impliedPosts(DataSet set, Map<String, String> roles) {
        Set<String> ids = new LinkedHashSet<>();
        for (Entry row : set.rows("appointments")) {
            if (!row.has("post")) {
                String organization = row.required("organization");
                ids.add(PostingPlanner.impliedPost(organization, row.required("role")));
                roles.forEach((code, name) -> {
                    if (name.equals(row.text("role"))) {
                        ids.add(PostingPlanner.impliedPost(organization, code));
                    }
                });
            }
        }
        return ids;
    }

    /**
     * An appointment and where it goes.
     *
     * @param entry the row
     * @param id its id
     * @param post the id of its post
     * @param organization the id of the post's organization
     * @param role the post's role, by code
     */
    public record PlannedAppointment(Entry entry, String id, String post, String organization, String role) {}

    /**
     * A post that nobody states but appointments need.
     *
     * @param id its id
     * @param organization the id of its organization
     * @param role its role, by code
     * @param seats as many as it ever has holders at once
     */
    public record ImpliedPost(String id, String organization, String role, int seats) {}
}
