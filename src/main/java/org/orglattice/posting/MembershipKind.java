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
    TEAM
}
