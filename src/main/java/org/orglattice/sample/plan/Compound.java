package org.orglattice.sample.plan;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Digits;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.PerEra;
import org.orglattice.sample.model.Seat;

/**
 * A residential compound, as far as other planners need it.
 */
final class Compound {

    final int number;
    final Body body;
    final PerEra<Community> communities;
    final PerEra<Service> services = new PerEra<>();
    final Map<Company, Seat> managers = new HashMap<>();

    @Nullable
    Service extraService;

    @Nullable
    Branch branch;

    @Nullable
    Body owners;

    Compound(int number, Body body, PerEra<Community> communities) {
        this.number = number;
        this.body = body;
        this.communities = communities;
    }

    /**
     * A company at work.
     *
     * @param company the company
     * @param mode CONTRACT or CUSTODY
     */
    record Service(Company company, String mode) {

        boolean isContract() {
            return mode.equals("CONTRACT");
        }
    }

    /**
     * The compound's Party branch and its seats.
     *
     * @param body the branch
     * @param secretary the secretary's seat, never vacant
     * @param organizer the organization commissioner's, never vacant
     * @param publicist the publicity commissioner's, never vacant
     */
    record Branch(Body body, Seat secretary, Seat organizer, Seat publicist) {}

    String key() {
        return Digits.in("k%03d", number);
    }

    Community communityIn(Era era) {
        Community community = communities.on(era);
        if (community == null) {
            throw new IllegalStateException(body.id() + " lies nowhere in " + era);
        }
        return community;
    }

    /** The community whose people live here. */
    Community first() {
        return communityIn(body.born());
    }

    String circle() {
        return first().circle();
    }

    /** The branch, where there is one by then. */
    @Nullable
    Branch branchIn(Era era) {
        return branch != null && branch.body().existsIn(era) ? branch : null;
    }

    boolean hasOwnersIn(Era era) {
        return owners != null && owners.existsIn(era);
    }
}
