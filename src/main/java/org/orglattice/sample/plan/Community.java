package org.orglattice.sample.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Person;
import org.orglattice.sample.model.Seat;

/**
 * A community with its committees, as far as other planners need them.
 */
final class Community {

    /** What a community grew out of. */
    enum Type {
        RESIDENTIAL,
        OLD_TOWN,
        VILLAGE
    }

    final int number;
    final Type type;
    final Body area;
    final Body committee;
    final Body residents;
    final Seat secretary;
    final Seat deputy;
    final List<Seat> workers = new ArrayList<>();
    final List<Body> grids = new ArrayList<>();
    final Seat director;

    @Nullable
    Body regional;

    @Nullable
    Body generalBranch;

    @Nullable
    Body jointBranch;

    Community(Type type, int number, Bodies bodies, Seats seats) {
        this.type = type;
        this.number = number;
        this.area = bodies.area();
        this.committee = bodies.committee();
        this.residents = bodies.residents();
        this.secretary = seats.secretary();
        this.deputy = seats.deputy();
        this.director = seats.director();
    }

    /** The bodies that each community has. */
    record Bodies(Body area, Body committee, Body residents) {}

    /** The seats that others are filled from. */
    record Seats(Seat secretary, Seat deputy, Seat director) {}

    String circle() {
        return area.id();
    }

    /** The regional committee, where there is one by then. */
    @Nullable
    Body regionalIn(Era era) {
        return regional != null && regional.existsIn(era) ? regional : null;
    }

    /** A worker of the community. */
    Person worker(int place, Era era) {
        Person worker = workers.get(place % CommunityPlanner.LASTING_WORKERS).on(era);
        if (worker == null) {
            throw new IllegalStateException(area.id() + " has no worker in " + era);
        }
        return worker;
    }
}
