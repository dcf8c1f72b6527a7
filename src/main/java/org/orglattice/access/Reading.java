package org.orglattice.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Whether reading takes a token.
 */
@Component
class Reading {

    private final boolean hasIssuer;
    private final boolean isOpen;

    Reading(AccessSettings settings, ObjectProvider<JwtDecoder> issuer) {
        this.hasIssuer = issuer.getIfAvailable() != null;
        this.isOpen = settings.anonymousRead() == null ? !hasIssuer : settings.anonymousRead();
    }

    boolean hasIssuer() {
        return hasIssuer;
    }

    boolean isOpen() {
        return isOpen;
    }

    /**
     * Tells whether somebody may read what is not personal.
     *
     * @param viewer who asks
     * @return {@code true} for everybody where reading is open, else for whoever has any grant
     */
    boolean isOpenTo(Viewer viewer) {
        return isOpen || viewer.has(AccessRole.READER);
    }
}
