package org.orglattice.query;

import java.time.LocalDate;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Tells which day it is to the service, whose clock may be in another time zone than its reader's.
 */
@Controller
class TodayController {

    @QueryMapping
    LocalDate today(Snapshot snapshot) {
        return snapshot.day();
    }
}
