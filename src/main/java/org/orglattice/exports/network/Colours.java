package org.orglattice.exports.network;

import org.orglattice.organization.OrganizationKind;

/**
 * The colours of nodes, by what they are.
 */
final class Colours {

    static final String PERSON = "#FFFFFF";

    private Colours() {}

    static String of(OrganizationKind kind) {
        return switch (kind) {
            case PARTY_ORGANIZATION -> "#F4C7C3";
            case PROVINCE, CITY, DISTRICT, SUB_DISTRICT, TOWNSHIP, COMMUNITY, VILLAGE -> "#C9DDF3";
            case GRID -> "#BFE3DE";
            case COMPOUND -> "#F6E3B4";
            case OWNERS_COMMITTEE, RESIDENTS_COMMITTEE -> "#D9E8BF";
            case PROPERTY_COMPANY, ENTERPRISE -> "#DDD0EE";
            case SERVICE_STATION, VOLUNTEER_TEAM, ALLIANCE, TASK_FORCE, INSTITUTION -> "#DFE3E8";
        };
    }
}
