package org.orglattice.access;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A viewer as Spring Security knows one: with an authority for each role had somewhere.
 */
final class ViewerAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Viewer viewer;

    ViewerAuthentication(Viewer viewer) {
        super(authorities(viewer));
        this.viewer = viewer;
        setAuthenticated(true);
    }

    /**
     * Who sent the request at hand.
     *
     * @return whom the security filters know, or nobody
     */
    static Viewer viewer() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known instanceof ViewerAuthentication found ? found.getPrincipal() : Viewer.ANONYMOUS;
    }

    static String authority(AccessRole role) {
        return "ROLE_" + role.name();
    }

    private static List<GrantedAuthority> authorities(Viewer viewer) {
        return viewer.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(authority(role)))
                .toList();
    }

    @Override
    public Viewer getPrincipal() {
        return viewer;
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
