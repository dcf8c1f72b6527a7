package org.orglattice.test;

import java.util.List;
import org.orglattice.audit.Templates;
import org.orglattice.dataset.check.Checks;

/** The checks of data sets, with the templates that the service ships. */
public final class ShippedChecks {

    /** The checks. */
    public static final Checks CHECKS = new Checks(new Templates(List.of("classpath*:cypher/audit/*.cypher")));

    private ShippedChecks() {}
}
