package org.orglattice.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Lets readers see the metrics, in which there is no personal data; and whoever is on this machine where reading takes no
 * token.
 */
final class ScrapeAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private final boolean readingIsOpen;

    ScrapeAccess(boolean readingIsOpen) {
        this.readingIsOpen = readingIsOpen;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> asking, RequestAuthorizationContext context) {
        return new AuthorizationDecision(isReader(asking.get()) || isHere(context.getRequest()));
    }

    private static boolean isReader(@Nullable Authentication known) {
        return known instanceof ViewerAuthentication viewer
                && viewer.getPrincipal().has(AccessRole.READER);
    }

    private boolean isHere(HttpServletRequest request) {
        return readingIsOpen && OpenDoorWarning.isLoopback(request.getRemoteAddr());
    }
}
