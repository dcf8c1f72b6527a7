/**
 * Files made of the graph for whoever works with other programs: each for any organization and day, whole or not at all.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "dataset :: archive",
            "dataset :: format",
            "dataset :: workbook",
            "folder",
            "graph",
            "organization",
            "posting",
            "provenance",
            "query",
            "telemetry",
            "text",
            "time"
        })
@NullMarked
package org.orglattice.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
