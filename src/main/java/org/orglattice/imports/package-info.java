/**
 * Imports over HTTP: data sets that clients send are kept, loaded one after the other, followed as they go, and told of
 * afterwards.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "dataset :: check",
            "dataset :: file",
            "dataset :: format",
            "dataset :: load",
            "dataset :: workbook",
            "division",
            "editing",
            "folder",
            "graph",
            "query",
            "text"
        })
@NullMarked
package org.orglattice.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
