package org.orglattice.access;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Finds out whose a token is. Its beginning says what kind it is: one of a machine, or else the administrator's; in its
 * place, where an issuer is configured, one of that issuer's.
 */
@Component
class TokenAuthentication implements AuthenticationManager {

    private final ApiTokens apiTokens;
    private final AdminToken adminToken;
    private final ClaimGrants grants;
    private final AccessSettings settings;
    private final @Nullable JwtDecoder issuer;

    TokenAuthentication(
            ApiTokens apiTokens,
            AdminToken adminToken,
            ClaimGrants grants,
            AccessSettings settings,
            ObjectProvider<JwtDecoder> issuer) {
        this.apiTokens = apiTokens;
        this.adminToken = adminToken;
        this.grants = grants;
        this.settings = settings;
        this.issuer = issuer.getIfAvailable();
    }

    @Override
    public Authentication authenticate(Authentication sent) {
        return new ViewerAuthentication(viewer(((BearerTokenAuthenticationToken) sent).getToken()));
    }

    /**
     * Finds out whose a token is.
     *
     * @param token the token
     * @return the viewer
     * @throws InvalidBearerTokenException where it holds no more, or never did
     * @throws AuthenticationServiceException where that cannot be found out for the moment
     */
    Viewer viewer(String token) {
        if (token.startsWith(ApiTokens.PREFIX)) {
            return machine(new Secret(token));
        }
        if (issuer != null) {
            return person(issuer, token);
        }
        if (adminToken.matches(new Secret(token))) {
            return Viewer.ADMINISTRATOR;
        }
        throw new InvalidBearerTokenException("The token is not known");
    }

    private Viewer machine(Secret secret) {
        try {
            return apiTokens
                    .viewerOf(secret)
                    .orElseThrow(() -> new InvalidBearerTokenException("The token is not known, or holds no more"));
        } catch (Neo4jException e) {
            throw new AuthenticationServiceException("The database is away", e);
        }
    }

    private Viewer person(JwtDecoder decoder, String token) {
        try {
            Jwt jwt = decoder.decode(token);
            String name = jwt.getClaimAsString(settings.nameClaim());
            if (name == null) {
                throw new InvalidBearerTokenException("The token has no claim " + settings.nameClaim());
            }
            String identity = "person:" + jwt.getIssuer() + " " + Objects.requireNonNullElse(jwt.getSubject(), name);
            return new Viewer(name, identity, grants.of(jwt.getClaims()), null);
        } catch (BadJwtException e) {
            throw new InvalidBearerTokenException("The token is not valid", e);
        } catch (JwtException e) {
            throw new AuthenticationServiceException("The issuer is away", e);
        }
    }
}
