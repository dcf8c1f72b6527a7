package org.orglattice.sample.plan;

import java.util.List;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Seat;

/**
 * The sub-district's own organs, as far as other planners need them.
 *
 * @param workingCommittee its Party working committee
 * @param alliance the alliance of property companies
 * @param leaders seats at the working committee that are their holders' primary posts
 * @param cadres seats at the offices that are their holders' primary posts
 * @param assessors the seats of those who assess the companies of the alliance
 * @param deputies the seats of the alliance's deputy chairpersons
 */
record Offices(
        Body workingCommittee,
        Body alliance,
        List<Seat> leaders,
        List<Seat> cadres,
        List<Seat> assessors,
        List<Seat> deputies) {}
