package org.orglattice.posting;

/**
 * How a member belongs to an organization without a post.
 */
public enum MembershipKind {
    /** 组织关系所在. */
    ROSTER,
    /** 双报到. */
    CHECK_IN,
    /** 队员. */
    TEAM;

    /**
     * Tells whether only Party members belong like this.
     *
     * @return {@code false} where belonging tells nothing of the kind
     */
    public boolean tellsPartyMembership() {
        return this != TEAM;
    }
}
