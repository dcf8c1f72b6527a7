package org.orglattice.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Decides whose personal data somebody may read: phone, birth year, the end of the identity number, and Party membership,
 * with the memberships that tell it. It takes one of the roles that the operator names, and a purpose that is stated.
 */
@Component
public class PersonalData {

    private final Set<AccessRole> roles;
    private final Clock clock;
    private final AccessLog log;

    PersonalData(AccessSettings settings, Clock clock, AccessLog log) {
        this.roles = settings.personalData();
        this.clock = clock;
        this.log = log;
    }

    /**
     * Where somebody may read it.
     *
     * @param viewer who asks
     * @return over which places; nowhere where they state no purpose
     */
    public Reach reach(Viewer viewer) {
        if (viewer.purpose() == null) {
            return Reach.NOWHERE;
        }
        List<Grant> grants = viewer.grants().stream()
                .filter(grant -> roles.contains(grant.role()))
                .toList();
        return Reach.of(grants);
    }

    /**
     * Begins an export.
     *
     * @param viewer who asks
     * @param operation by which name the access log knows it
     * @return how it reads personal data
     */
    public PersonalExport export(Viewer viewer, String operation) {
        return new PersonalExport(viewer, this, operation, log);
    }

    PersonalReading reading(Viewer viewer, PersonalReading.Witness witness) {
        return new PersonalReading(reach(viewer), today(), witness);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
