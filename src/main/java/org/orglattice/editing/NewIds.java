package org.orglattice.editing;

import java.util.UUID;

/**
 * Ids for what clients give none.
 */
final class NewIds {

    private NewIds() {}

    /**
     * Makes an id.
     *
     * @param owner the data set that it belongs to
     * @return an id that nothing has
     */
    static String in(OwningDataSet owner) {
        return owner.id() + "/" + UUID.randomUUID();
    }
}
