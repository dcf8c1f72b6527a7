package org.orglattice.access;

import java.util.Arrays;
import java.util.Optional;

/**
 * What somebody may do. Who checks rules does not write what they check: {@link #AUDITOR} and {@link #EDITOR} do not imply
 * each other.
 */
public enum AccessRole {
    /** Reads all that is not personal. */
    READER,
    /** Writes rules, and explains gaps. */
    AUDITOR,
    /** Writes organizations, members, posts and what there is to them. */
    EDITOR,
    /** Everything, everywhere. */
    ADMIN;

    /**
     * Tells whether who has this role may do what another one allows.
     *
     * @param other the other role
     * @return whether this one implies it
     */
    public boolean implies(AccessRole other) {
        return this == other || this == ADMIN || other == READER;
    }

    static Optional<AccessRole> named(String name) {
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }
}
