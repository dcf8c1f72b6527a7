package org.orglattice.sample.plan;

/**
 * What sort of person somebody is.
 */
enum Profile {
    /** A cadre of the sub-district. */
    CADRE("（街道干部）", 1968, 1995, 0.35, 1.0, 0.0),
    /** Somebody of a community's committees. */
    COMMUNITY_CADRE("（社区干部）", 1966, 1994, 0.55, 1.0, 0.0),
    /** A community's employee. */
    WORKER("（社区工作者）", 1972, 1996, 0.7, 0.35, 0.05),
    /** A resident. */
    RESIDENT("（小区业主）", 1944, 1996, 0.45, 0.25, 0.06),
    /** A resident who is in the Party. */
    PARTY_RESIDENT("（小区党员）", 1942, 1994, 0.4, 1.0, 0.02),
    /** A manager of a property company. */
    MANAGER("（物业公司经理）", 1966, 1996, 0.3, 0.3, 0.0),
    /** The head of a unit. */
    UNIT_HEAD("（单位负责人）", 1964, 1988, 0.3, 0.8, 0.0);

    final String description;
    final int oldest;
    final int youngest;
    final double women;
    final double party;
    final double unnamed;

    Profile(String description, int oldest, int youngest, double women, double party, double unnamed) {
        this.description = description;
        this.oldest = oldest;
        this.youngest = youngest;
        this.women = women;
        this.party = party;
        this.unnamed = unnamed;
    }

    /** What it takes to change from one sort of person to another with the years. */
    String career() {
        return switch (this) {
            case WORKER, COMMUNITY_CADRE -> "community";
            case RESIDENT, PARTY_RESIDENT -> "resident";
            default -> name();
        };
    }

    /** Whether posts are held beside a working life. */
    boolean isResident() {
        return this == RESIDENT || this == PARTY_RESIDENT;
    }

    /** Whether all of the sort are Party members. */
    boolean isOfTheParty() {
        return party == 1.0;
    }
}
