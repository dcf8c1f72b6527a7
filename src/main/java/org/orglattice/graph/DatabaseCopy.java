package org.orglattice.graph;

import java.net.URI;
import org.neo4j.driver.AuthToken;

/**
 * A copy of the database that this process runs, which may take its place.
 */
public interface DatabaseCopy extends AutoCloseable {

    /**
     * Where it answers.
     *
     * @return its address
     */
    URI uri();

    /**
     * How one may speak with it.
     *
     * @return the name and password of its user
     */
    AuthToken authToken();

    /**
     * Makes it the database: from now on, and at the next start of the process too, however this one ends.
     *
     * @return what shuts the former one down and removes it, to be run when nobody reads it any more
     */
    Runnable takeOver();

    /** Removes it, unless it has become the database. */
    @Override
    void close();
}
