package org.orglattice.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.orglattice.query.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says by HTTP why somebody does not get in, in their language: in the form of GraphQL's errors to its clients, and as a
 * problem to others.
 */
@Component
class RefusalWriter implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalWriter.class);

    private static final String GRAPHQL = "/graphql";

    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
    private final JsonMapper json;

    RefusalWriter(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (refusal instanceof AuthenticationServiceException) {
            LOG.warn("A token cannot be checked: {}", refusal.getMessage());
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            write(Refusal.UNCHECKED, request, response);
            return;
        }
        challenge.commence(request, response, refusal);
        Refusal said = refusal instanceof OAuth2AuthenticationException ? Refusal.BAD_TOKEN : Refusal.NO_TOKEN;
        write(said, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        write(Refusal.NO_GRANT, request, response);
    }

    private void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getServletPath().startsWith(GRAPHQL)) {
            writeProblem(refusal, request, response);
            return;
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        Map<String, Object> error = Map.of(
                "message",
                refusal.sentence().in(request.getLocale()),
                "extensions",
                Map.of("code", refusal.code().name()));
        response.getWriter().write(json.writeValueAsString(Map.of("errors", List.of(error))));
    }

    private void writeProblem(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        HttpStatus status = HttpStatus.valueOf(response.getStatus());
        response.getWriter()
                .write(json.writeValueAsString(
                        Problems.of(status, refusal.code(), refusal.sentence(), request.getLocale())));
    }
}
