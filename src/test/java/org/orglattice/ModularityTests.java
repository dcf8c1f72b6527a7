package org.orglattice;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void dependsAlongTheArrowsOnly() {
        ApplicationModules.of(OrgLatticeApplication.class).verify();
    }
}
