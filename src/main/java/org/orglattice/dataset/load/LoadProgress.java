package org.orglattice.dataset.load;

/**
 * Follows a load, and may end it. The loading thread tells it how far it has come.
 */
@FunctionalInterface
public interface LoadProgress {

    /** Takes no interest. */
    LoadProgress IGNORED = (stage, done, of) -> {};

    /** What is done with the rows, in this order. */
    enum Stage {
        /** They are read from where they come from. */
        READING,
        /** They are checked, by themselves and beside what the graph holds. */
        CHECKING,
        /** They are written. */
        WRITING
    }

    /**
     * Takes note of how far a load has come.
     *
     * @param stage what is being done
     * @param done with how many rows
     * @param of of how many, or 0 where that is not known yet
     * @throws LoadCancelled to end it; nothing of the data set lands
     */
    void advanced(Stage stage, long done, long of);
}
