package org.orglattice.exports.chart;

import org.orglattice.organization.OrganizationKind;

/**
 * The colour of a box, by what the organization is. Each is told apart in black and white by what the box says.
 */
enum Tone {
    PARTY("党组织", "#b3261e", "#fdf0ee"),
    AREA("区划、社区", "#1f5fa8", "#eef4fb"),
    GRID("网格", "#0f766e", "#ecf7f5"),
    COMPOUND("小区", "#9a6700", "#fdf6e6"),
    COMMITTEE("居委会、业委会", "#4d7c0f", "#f3f8ea"),
    COMPANY("物业公司、企业", "#6b46a8", "#f4f0fa"),
    OTHER("其他单位", "#52606d", "#f3f5f7");

    private final String title;
    private final String line;
    private final String fill;

    Tone(String title, String line, String fill) {
        this.title = title;
        this.line = line;
        this.fill = fill;
    }

    static Tone of(OrganizationKind kind) {
        return switch (kind) {
            case PARTY_ORGANIZATION -> PARTY;
            case PROVINCE, CITY, DISTRICT, SUB_DISTRICT, TOWNSHIP, COMMUNITY, VILLAGE -> AREA;
            case GRID -> GRID;
            case COMPOUND -> COMPOUND;
            case OWNERS_COMMITTEE, RESIDENTS_COMMITTEE -> COMMITTEE;
            case PROPERTY_COMPANY, ENTERPRISE -> COMPANY;
            case SERVICE_STATION, VOLUNTEER_TEAM, ALLIANCE, TASK_FORCE, INSTITUTION -> OTHER;
        };
    }

    String title() {
        return title;
    }

    String line() {
        return line;
    }

    String fill() {
        return fill;
    }
}
