package org.orglattice.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.util.WebUtils;

/**
 * Who gets in by HTTP. Tokens come in the Authorization header only: there are no cookies and no sessions, so that no page
 * elsewhere can make a browser send one.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** GraphiQL styles what it shows by script, and needs nothing else that a page of ours may not do. */
    private static final String PAGES =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
                    + " object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final List<String> allowedOrigins;
    private final String issuer;

    SecurityConfiguration(
            @Value("${spring.graphql.cors.allowed-origins:}") List<String> allowedOrigins,
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri:}") String issuer) {
        this.allowedOrigins = allowedOrigins;
        this.issuer = issuer;
    }

    /** Nobody reads how long each filter takes, and to note it takes longer than most of them. */
    @Bean
    SecurityObservationSettings filterObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain accessChain(
            HttpSecurity http, TokenAuthentication tokens, RefusalWriter refusals, Reading reading) {
        http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> authorize(requests, reading))
                .oauth2ResourceServer(server -> server.protectedResourceMetadata(this::describe)
                        .authenticationManagerResolver(request -> tokens)
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals)
                        .withObjectPostProcessor(refusing(refusals)))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(PAGES))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)));
        return http.build();
    }

    private void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            Reading reading) {
        requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(
                        "/graphiql",
                        "/graphiql/**",
                        "/webjars/**",
                        "/actuator/health",
                        "/actuator/health/**",
                        "/instance/*",
                        "/backups")
                .permitAll()
                .requestMatchers("/actuator/prometheus")
                .access(new ScrapeAccess(reading.isOpen()))
                .requestMatchers("/actuator/**")
                .hasAuthority(ViewerAuthentication.authority(AccessRole.ADMIN))
                .requestMatchers("/operations/trusted", "/operations/trusted/**")
                .hasAuthority(ViewerAuthentication.authority(AccessRole.ADMIN))
                .requestMatchers("/imports/template.xlsx")
                .permitAll()
                // before anything of what is sent is taken
                .requestMatchers("/imports", "/imports/**")
                .hasAuthority(ViewerAuthentication.authority(AccessRole.EDITOR))
                // the token of a connection comes in its first message, to ViewerInterceptor
                .requestMatchers(this::comesFromElsewhere)
                .denyAll()
                .requestMatchers(SecurityConfiguration::isUpgrade)
                .permitAll();
        if (reading.isOpen()) {
            requests.anyRequest().permitAll();
        } else {
            requests.requestMatchers("/graphql", "/graphql/schema", "/operations", "/exports/**", "/id/**")
                    .hasAuthority(ViewerAuthentication.authority(AccessRole.READER))
                    .anyRequest()
                    .denyAll();
        }
    }

    // RFC 9728: tells clients where tokens are had
    private void describe(OAuth2ResourceServerConfigurer.ProtectedResourceMetadataConfigurer resource) {
        resource.protectedResourceMetadataCustomizer(metadata -> {
            metadata.tlsClientCertificateBoundAccessTokens(false);
            if (!issuer.isEmpty()) {
                metadata.authorizationServer(issuer);
            }
        });
    }

    // browsers let the pages of any origin open one, to a service on their own machine, too
    private boolean comesFromElsewhere(HttpServletRequest request) {
        return isUpgrade(request)
                && !WebUtils.isValidOrigin(new ServletServerHttpRequest(request), allowedOrigins)
                && !WebUtils.isSameOrigin(new ServletServerHttpRequest(request));
    }

    private static boolean isUpgrade(HttpServletRequest request) {
        return request.getServletPath().equals("/graphql")
                && "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }

    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> refusing(RefusalWriter refusals) {
        return new ObjectPostProcessor<>() {
            @Override
            public <T extends BearerTokenAuthenticationFilter> T postProcess(T filter) {
                filter.setAuthenticationFailureHandler(refusals::commence);
                return filter;
            }
        };
    }
}
