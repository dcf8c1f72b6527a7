package org.orglattice.exports.network;

/**
 * What nodes and edges of the network tell. The names are those by which programs show them.
 */
enum Attribute {
    ENTITY("node", "entity", "string"),
    LABEL("node", "label", "string"),
    TYPE("node", "type", "string"),
    KIND("node", "kind", "string"),
    KIND_ZH("node", "kind_zh", "string"),
    PARTY_LEVEL("node", "party_level", "string"),
    GRID_LEVEL("node", "grid_level", "int"),
    CODE("node", "code", "string"),
    USCC("node", "uscc", "string"),
    ESTABLISHED("node", "established", "string"),
    POSTS("node", "posts", "int"),
    VACANT_SEATS("node", "vacant_seats", "int"),
    OUTSIDE("node", "outside", "boolean"),
    DATASET("node", "dataset", "string"),
    SYNTHETIC("node", "synthetic", "boolean"),
    RELATION("edge", "relation", "string"),
    EDGE_LABEL("edge", "label", "string"),
    ROLE("edge", "role", "string"),
    TITLE("edge", "title", "string"),
    PRIMARY("edge", "primary", "boolean"),
    REMARK("edge", "remark", "string"),
    SINCE("edge", "since", "string"),
    UNTIL("edge", "until", "string");

    private final String domain;
    private final String shownAs;
    private final String type;

    Attribute(String domain, String shownAs, String type) {
        this.domain = domain;
        this.shownAs = shownAs;
        this.type = type;
    }

    String domain() {
        return domain;
    }

    String shownAs() {
        return shownAs;
    }

    String type() {
        return type;
    }

    /** Its key within a file. */
    String key() {
        return domain.charAt(0) + "_" + shownAs;
    }
}
