package org.orglattice.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may what, as far as the operator decides it.
 *
 * @param anonymousRead whether reading takes no token; left open, it takes one where an issuer is configured
 * @param nameClaim the claim of a token that says whose it is
 * @param rolesClaim the claim that lists roles, dotted where it is nested
 * @param organizationsClaim the claim that lists the organizations within which plain roles hold
 * @param personalData the roles that may read personal data
 */
@ConfigurationProperties("orglattice.access")
record AccessSettings(
        @Nullable Boolean anonymousRead,
        @DefaultValue("sub") String nameClaim,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("organizations") String organizationsClaim,
        @DefaultValue({"EDITOR", "ADMIN"}) Set<AccessRole> personalData) {}
