package org.orglattice.history;

import graphql.GraphQLContext;
import java.util.Set;

/**
 * Tells which cells of a change are personal data that is not for everybody.
 */
interface PersonalColumns {

    /**
     * Finds what a reader may not see.
     *
     * @param change the change
     * @param reader the request, which tells who reads
     * @return the columns of the change's table that are left out
     */
    Set<String> hidden(Change change, GraphQLContext reader);
}
