package org.orglattice.graph;

/**
 * A disk that has no room for a copy of the database; nothing was copied.
 */
public final class DiskFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long megabytes;

    /**
     * A disk without room.
     *
     * @param bytes how much has to be free
     */
    public DiskFull(long bytes) {
        super("A copy of the database needs " + bytes + " bytes of free space");
        this.megabytes = (bytes >> 20) + 1;
    }

    /**
     * How much room a copy takes.
     *
     * @return in megabytes
     */
    public long megabytes() {
        return megabytes;
    }
}
