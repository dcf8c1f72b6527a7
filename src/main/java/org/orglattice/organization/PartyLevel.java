package org.orglattice.organization;

/**
 * The level of a Party organization.
 */
public enum PartyLevel {
    /** 党工委. */
    WORKING_COMMITTEE,
    /** 党委. */
    COMMITTEE,
    /** 区域党委、大党委. */
    REGIONAL_COMMITTEE,
    /** 党总支. */
    GENERAL_BRANCH,
    /** 党支部. */
    BRANCH,
    /** 联合党支部. */
    JOINT_BRANCH,
    /** 党小组. */
    GROUP
}
