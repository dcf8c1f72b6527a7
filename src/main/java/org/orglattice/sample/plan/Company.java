package org.orglattice.sample.plan;

import org.jspecify.annotations.Nullable;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Person;
import org.orglattice.sample.model.Seat;

/**
 * A property company, as far as other planners need it.
 */
final class Company {

    final int number;
    final Body body;
    final Seat manager;

    @Nullable
    Body branch;

    Company(int number, Body body, Seat manager) {
        this.number = number;
        this.body = body;
        this.manager = manager;
    }

    /** How many compounds it tends to have beside others: few companies have many. */
    int weight() {
        return 120 / (number + 2);
    }

    String circle() {
        return body.id();
    }

    Person managerIn(Era era) {
        Person person = manager.on(era);
        if (person == null) {
            throw new IllegalStateException(body.id() + " has no manager in " + era);
        }
        return person;
    }
}
