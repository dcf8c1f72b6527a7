package org.orglattice.graph;

/**
 * Something that is slow the first time, because the database plans a statement when it is asked first. Beans of this kind
 * are run in the background once the service is there, in their order.
 */
@FunctionalInterface
public interface WarmUp {

    /** Asks what others will ask. */
    void run();
}
