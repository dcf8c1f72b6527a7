package org.orglattice.answers;

import jakarta.servlet.ServletException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.AsyncServerResponse;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.function.ServerResponse.HeadersBuilder.WriteFunction;
import reactor.core.publisher.Mono;

/**
 * Answers by HTTP: on the thread of the request where the answer is there at once, which spares it the way to another one and
 * through all filters again; and with what was written before where that still holds.
 */
@Component
class AnswerHandler extends GraphQlHttpHandler {

    private static final String MARK = AnswerHandler.class.getName();

    AnswerHandler(WebGraphQlHandler handler) {
        super(handler);
    }

    /**
     * Tells whether a request is answered here, with one answer.
     *
     * @param request the request
     * @return whether it is; not so over a WebSocket or as an event stream
     */
    static boolean answers(WebGraphQlRequest request) {
        return request.getAttributes().containsKey(MARK);
    }

    @Override
    public ServerResponse handleRequest(ServerRequest request) throws ServletException {
        request.attributes().put(MARK, true);
        return super.handleRequest(request);
    }

    @Override
    protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> response) {
        CompletableFuture<WebGraphQlResponse> answer = response.toFuture();
        ServerResponse prepared = super.prepareResponse(request, Mono.fromFuture(answer));
        boolean isThere = answer.isDone() && !answer.isCompletedExceptionally();
        return isThere && prepared instanceof AsyncServerResponse later ? later.block() : prepared;
    }

    @Override
    protected @Nullable WriteFunction getWriteFunction(Map<String, Object> result, MediaType contentType) {
        return result.get("data") instanceof WrittenAnswer answer
                ? answer::writeTo
                : super.getWriteFunction(result, contentType);
    }
}
