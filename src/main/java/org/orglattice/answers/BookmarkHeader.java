package org.orglattice.answers;

import graphql.ExecutionResultImpl;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.orglattice.graph.Graph;
import org.orglattice.graph.GraphVersion;
import org.orglattice.graph.VersionUnknown;
import org.orglattice.query.ErrorCode;
import org.orglattice.query.QueryLimits;
import org.orglattice.text.Bilingual;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Lets a client that asks now one instance and now another see on the second what it has seen or done on the first: each
 * answer says in a header what the graph had got to, and a request that brings the header is answered of that or later.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class BookmarkHeader implements WebGraphQlInterceptor {

    static final String NAME = "OrgLattice-Bookmark";

    private static final int SECONDS_TO_WAIT = 1;

    private final Graph graph;
    private final QueryLimits limits;

    BookmarkHeader(Graph graph, QueryLimits limits) {
        this.graph = graph;
        this.limits = limits;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        String seen = request.getHeaders().getFirst(NAME);
        GraphQLError refusal = seen == null ? null : reach(seen, request);
        return refusal == null
                ? chain.next(request).doOnNext(this::tell)
                : Mono.just(new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
                        request.toExecutionInput(),
                        ExecutionResultImpl.newExecutionResult()
                                .addError(refusal)
                                .build())));
    }

    private @Nullable GraphQLError reach(String seen, WebGraphQlRequest request) {
        try {
            graph.reach(GraphVersion.of(seen), limits.timeout());
            return null;
        } catch (IllegalArgumentException no) {
            return unknown(request);
        } catch (VersionUnknown unknown) {
            return unknown.mayCome() ? late(request) : unknown(request);
        } catch (Neo4jException away) {
            // is said as always
            return null;
        }
    }

    private static GraphQLError unknown(WebGraphQlRequest request) {
        return error(
                request,
                ErrorCode.BAD_USER_INPUT,
                new Bilingual(
                        "请求头 " + NAME + " 的值不是本数据库给出的书签。",
                        "What the header " + NAME + " holds is no bookmark of this database."),
                Map.of());
    }

    private static GraphQLError late(WebGraphQlRequest request) {
        return error(
                request,
                ErrorCode.RETRY_LATER,
                new Bilingual(
                        "数据库还没有到达书签所指的状态，请稍后再试。", "The database has not got to the bookmark yet; try again later."),
                Map.of(HttpRefusal.RETRY_AFTER, SECONDS_TO_WAIT));
    }

    private static GraphQLError error(
            WebGraphQlRequest request, ErrorCode code, Bilingual sentence, Map<String, Object> more) {
        Map<String, Object> extensions = new HashMap<>(more);
        extensions.put("code", code.name());
        Locale locale = Objects.requireNonNullElse(request.getLocale(), Locale.ENGLISH);
        return GraphqlErrorBuilder.newError()
                .message(sentence.in(locale))
                .extensions(extensions)
                .build();
    }

    private void tell(WebGraphQlResponse response) {
        GraphQLContext context = response.getExecutionInput().getGraphQLContext();
        GraphVersion read = context.get(GraphVersion.class);
        GraphVersion told = read == null || !QueryMark.isSet(context) ? graph.written() : read;
        if (!told.bookmarks().isEmpty()) {
            response.getResponseHeaders().set(NAME, told.text());
        }
    }
}
