package org.orglattice.organization;

import org.orglattice.text.Bilingual;

/**
 * The level of a Party organization.
 */
public enum PartyLevel {
    /** 党工委. */
    WORKING_COMMITTEE("党工委", "Party working committee"),
    /** 党委. */
    COMMITTEE("党委", "Party committee"),
    /** 区域党委、大党委. */
    REGIONAL_COMMITTEE("区域党委", "regional Party committee"),
    /** 党总支. */
    GENERAL_BRANCH("党总支", "general Party branch"),
    /** 党支部. */
    BRANCH("党支部", "Party branch"),
    /** 联合党支部. */
    JOINT_BRANCH("联合党支部", "joint Party branch"),
    /** 党小组. */
    GROUP("党小组", "Party group");

    private final Bilingual title;

    PartyLevel(String zh, String en) {
        this.title = new Bilingual(zh, en);
    }

    /**
     * What people call it.
     *
     * @return the level's name in both languages
     */
    public Bilingual title() {
        return title;
    }
}
