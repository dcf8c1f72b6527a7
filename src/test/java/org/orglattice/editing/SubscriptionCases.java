package org.orglattice.editing;

import java.util.List;

/** Who may follow what: out of the box everybody, inside of what a token grants and outside. */
final class SubscriptionCases {

    private SubscriptionCases() {}

    static List<AccessCase> all() {
        return AccessCase.table("""
                # subscription | where   | allowed   | arguments and selection
                changes        | INSIDE  | everybody | (within: "east", after: "0") { id actor subjectId }
                changes        | OUTSIDE | everybody | (within: "west", after: "0") { id actor subjectId }
                changes        | OUTSIDE | everybody | (after: "0") { id actor subjectId }
                """);
    }
}
