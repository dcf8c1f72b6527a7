/**
 * Changing the graph: the mutations. Each is a few rows of the data set format, which take the way that the rows of data sets
 * take, in one transaction with the check of rights and the history.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "dataset :: check",
            "dataset :: format",
            "dataset :: load",
            "division",
            "graph",
            "history",
            "organization",
            "posting",
            "query",
            "text",
            "time"
        })
@NullMarked
package org.orglattice.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
