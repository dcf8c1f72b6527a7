package org.orglattice.dataset.check;

import java.util.List;
import org.orglattice.dataset.format.Entry;

/**
 * To which posts the appointments of a data set go.
 *
 * @param appointments the appointments, each with its post
 * @param impliedPosts the posts that have to be there for appointments that name organization and role
 */
public record PostingPlan(List<PlannedAppointment> appointments, List<ImpliedPost> impliedPosts) {

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
