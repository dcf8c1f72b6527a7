package org.orglattice.answers;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.orglattice.access.Viewer;
import org.orglattice.graph.Graph;
import org.orglattice.graph.GraphVersion;
import org.orglattice.query.DatabaseFaults;
import org.orglattice.query.QueryLimits;
import org.orglattice.query.Today;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what was asked before from what was answered then, where the graph is the same still. It stands next to the engine:
 * whoever asks has been let in.
 *
 * <p>Which version of the graph there is, the database is asked each time. An answer is kept under the version that was there
 * before it was read, and is read from that version or a later one: it is given again only while there is no later one.
 *
 * <p>Personal data is not kept, nor are answers with errors.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class KeptAnswers implements WebGraphQlInterceptor {

    private record Now(LocalDate day, GraphVersion version) {}

    private final AnswerCache answers;
    private final Graph graph;
    private final QueryLimits limits;
    private final Today today;
    private final JsonMapper json;

    KeptAnswers(AnswerCache answers, Graph graph, QueryLimits limits, Today today, JsonMapper json) {
        this.answers = answers;
        this.graph = graph;
        this.limits = limits;
        this.today = today;
        this.json = json;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        if (!answers.isOn() || !AnswerHandler.answers(request)) {
            return chain.next(request);
        }
        ExecutionInput input = request.toExecutionInput();
        Viewer viewer = input.getGraphQLContext().get(Viewer.class);
        if (viewer.purpose() != null) {
            return chain.next(request);
        }
        return now().map(now -> answer(request, chain, AnswerKey.of(request, viewer, now.day()), now.version(), input))
                .orElseGet(() -> chain.next(request));
    }

    private Mono<WebGraphQlResponse> answer(
            WebGraphQlRequest request, Chain chain, AnswerKey key, GraphVersion version, ExecutionInput input) {
        Answer kept = answers.find(key, version);
        if (kept != null) {
            return Mono.just(written(kept.json(), input));
        }
        request.configureExecutionInput((asked, builder) ->
                builder.graphQLContext(Map.of(GraphVersion.class, version)).build());
        return chain.next(request).map(response -> keep(response, key, version));
    }

    private WebGraphQlResponse keep(WebGraphQlResponse response, AnswerKey key, GraphVersion version) {
        ExecutionInput input = response.getExecutionInput();
        boolean isWhole =
                response.isValid() && response.getExecutionResult().getErrors().isEmpty();
        if (!isWhole || !QueryMark.isSet(input.getGraphQLContext())) {
            return response;
        }
        Answer answer = new Answer(version, json.writeValueAsBytes(response.toMap()));
        answers.keep(key, answer);
        return written(answer.json(), input);
    }

    private static WebGraphQlResponse written(byte[] json, ExecutionInput input) {
        ExecutionResult result = ExecutionResultImpl.newExecutionResult()
                .data(new WrittenAnswer(json))
                .build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result));
    }

    // where the database does not answer, that is said as always
    private Optional<Now> now() {
        try {
            // a new day may change the graph
            LocalDate day = today.begin();
            return Optional.of(new Now(day, graph.version(limits.timeout())));
        } catch (RuntimeException e) {
            if (DatabaseFaults.in(e) == null) {
                throw e;
            }
            return Optional.empty();
        }
    }
}
