package org.orglattice.organization;

/**
 * A line that orders organizations into trees.
 */
public enum HierarchyLine {
    /** 所属: each organization belongs to one home. */
    HOME("PART_OF"),
    /** 党组织隶属: each Party organization reports to one superior. */
    PARTY("REPORTS_TO");

    private final String relationshipType;

    HierarchyLine(String relationshipType) {
        this.relationshipType = relationshipType;
    }

    /**
     * The type of the relationships that make the line.
     *
     * @return a relationship type of the graph
     */
    public String relationshipType() {
        return relationshipType;
    }
}
