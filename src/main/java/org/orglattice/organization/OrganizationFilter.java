package org.orglattice.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which organizations are meant; {@code null} does not matter.
 *
 * @param kinds one of these kinds
 * @param partyLevels a Party organization of one of these levels
 * @param nameContains the name or the short name contains this
 * @param dataset owned by this data set
 */
record OrganizationFilter(
        @Nullable List<OrganizationKind> kinds,
        @Nullable List<PartyLevel> partyLevels,
        @Nullable String nameContains,
        @Nullable String dataset) {

    static final OrganizationFilter ANY = new OrganizationFilter(null, null, null, null);

    static OrganizationFilter ofKinds(@Nullable List<OrganizationKind> kinds) {
        return new OrganizationFilter(kinds, null, null, null);
    }
}
