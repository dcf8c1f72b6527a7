package org.orglattice.access;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.orglattice.telemetry.RequestIds;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.graphql.server.support.BearerTokenAuthenticationExtractor;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells the fields of a request who asks, and writes down what personal data they were shown before it leaves.
 *
 * <p>By HTTP the security filters know who asks. A WebSocket brings its token in its first message; because it may stay
 * open for long, the token is checked again for each operation on it, and while one goes on, for what it brings.
 */
@Component
class ViewerInterceptor implements WebSocketGraphQlInterceptor {

    /** Says what personal data is asked for: in the headers of a request. */
    static final String PURPOSE_HEADER = "OrgLattice-Purpose";

    /** The same in the first message of a WebSocket. */
    static final String PURPOSE = "purpose";

    private static final Duration HOLDS_FOR = Duration.ofSeconds(1);

    private static final String TOKEN = ViewerInterceptor.class.getName() + ".token";

    private final BearerTokenAuthenticationExtractor extractor = new BearerTokenAuthenticationExtractor();
    private final TokenAuthentication tokens;
    private final Reading reading;
    private final AccessLog log;

    ViewerInterceptor(TokenAuthentication tokens, Reading reading, AccessLog log) {
        this.tokens = tokens;
        this.reading = reading;
        this.log = log;
    }

    @Override
    public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo connection, Map<String, Object> payload) {
        return extractor
                .getAuthentication(payload)
                .map(sent -> ((BearerTokenAuthenticationToken) sent).getToken())
                .doOnNext(token -> connection.getAttributes().put(TOKEN, token))
                .then(Mono.defer(() -> {
                    if (payload.get(PURPOSE) instanceof String purpose) {
                        connection.getAttributes().put(PURPOSE, purpose);
                    }
                    admit(viewer(connection));
                    return Mono.empty();
                }));
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Viewer viewer;
        try {
            viewer = request instanceof WebSocketGraphQlRequest message
                    ? viewer(message.getSessionInfo())
                    : viewer(request);
            admit(viewer);
        } catch (AuthenticationException e) {
            return Mono.just(refused(request, e));
        }
        Disclosures disclosures = new Disclosures();
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(Map.of(Viewer.class, viewer, Disclosures.class, disclosures))
                        .build());
        Runnable write = () -> log.write(viewer, id(request), disclosures);
        return chain.next(request)
                .map(response -> whileTheTokenHolds(request, response, viewer))
                .map(response -> writingFirst(response, write));
    }

    // what is subscribed to may go on for long after a token is revoked or expires
    private WebGraphQlResponse whileTheTokenHolds(
            WebGraphQlRequest request, WebGraphQlResponse response, Viewer viewer) {
        if (!(response.getExecutionResult().getData() instanceof Publisher<?> events) || viewer.isAnonymous()) {
            return response;
        }
        AtomicLong checked = new AtomicLong(System.nanoTime());
        Flux<Object> allowed = Flux.<Object>from(events)
                .doOnNext(event -> {
                    if (System.nanoTime() - checked.get() > HOLDS_FOR.toNanos()) {
                        checked.set(System.nanoTime());
                        requireSame(viewer, viewerNow(request));
                    }
                })
                .onErrorResume(AuthenticationException.class, refusal -> Mono.just(result(request, refusal)));
        return response.transform(builder -> builder.data(allowed));
    }

    private static void requireSame(Viewer before, Viewer now) {
        if (!now.equals(before)) {
            throw new InvalidBearerTokenException("The token grants something else now");
        }
    }

    private Viewer viewerNow(WebGraphQlRequest request) {
        if (request instanceof WebSocketGraphQlRequest message) {
            return viewer(message.getSessionInfo());
        }
        String header = String.valueOf(request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION));
        return tokens.viewer(header.substring(header.indexOf(' ') + 1))
                .withPurpose(request.getHeaders().getFirst(PURPOSE_HEADER));
    }

    // over a WebSocket the request's own is the client's, and might be anything
    private static String id(WebGraphQlRequest request) {
        return String.valueOf(request.getAttributes().getOrDefault(RequestIds.ATTRIBUTE, request.getExecutionId()));
    }

    // without an issuer reading may be open; else it takes a grant, whatever it is
    private void admit(Viewer viewer) {
        if (!reading.isOpenTo(viewer)) {
            throw viewer.isAnonymous()
                    ? new AuthenticationCredentialsNotFoundException("Reading takes a token")
                    : new InsufficientAuthenticationException("The token grants nothing");
        }
    }

    private static Viewer viewer(WebGraphQlRequest request) {
        return ViewerAuthentication.viewer().withPurpose(request.getHeaders().getFirst(PURPOSE_HEADER));
    }

    private Viewer viewer(WebSocketSessionInfo connection) {
        Viewer viewer =
                connection.getAttributes().get(TOKEN) instanceof String token ? tokens.viewer(token) : Viewer.ANONYMOUS;
        return viewer.withPurpose((String) connection.getAttributes().get(PURPOSE));
    }

    private static WebGraphQlResponse refused(WebGraphQlRequest request, AuthenticationException refusal) {
        return new WebGraphQlResponse(
                new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result(request, refusal)));
    }

    private static ExecutionResult result(WebGraphQlRequest request, AuthenticationException refusal) {
        Refusal said = refusal(refusal);
        Locale locale = Objects.requireNonNullElse(request.getLocale(), Locale.ENGLISH);
        GraphQLError error = GraphqlErrorBuilder.newError()
                .message(said.sentence().in(locale))
                .extensions(Map.of("code", said.code().name()))
                .build();
        return ExecutionResultImpl.newExecutionResult().addError(error).build();
    }

    private static Refusal refusal(AuthenticationException refusal) {
        if (refusal instanceof AuthenticationServiceException) {
            return Refusal.UNCHECKED;
        }
        if (refusal instanceof InsufficientAuthenticationException) {
            return Refusal.NO_GRANT;
        }
        return refusal instanceof AuthenticationCredentialsNotFoundException ? Refusal.NO_TOKEN : Refusal.BAD_TOKEN;
    }

    // what is subscribed to leaves by and by
    private static WebGraphQlResponse writingFirst(WebGraphQlResponse response, Runnable write) {
        if (response.getExecutionResult().getData() instanceof Publisher<?> events) {
            return response.transform(builder -> builder.data(Flux.from(events).doOnNext(event -> write.run())));
        }
        write.run();
        return response;
    }
}
