package org.orglattice.query;

/**
 * An object behind the {@code Node} interface that knows which GraphQL type it is of.
 */
public interface NodeObject {

    /**
     * Its id.
     *
     * @return unique over the whole graph
     */
    String id();

    /**
     * The GraphQL type that it is shown as.
     *
     * @return by default the simple name of its class
     */
    default String typeName() {
        return getClass().getSimpleName();
    }
}
