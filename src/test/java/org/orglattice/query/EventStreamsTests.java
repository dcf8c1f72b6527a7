package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.async.WebAsyncUtils;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;

/** How an answer over server-sent events begins. */
class EventStreamsTests {

    private static final List<HttpMessageConverter<?>> CONVERTERS =
            List.of(new StringHttpMessageConverter(), new JacksonJsonHttpMessageConverter());

    private static final WebGraphQlHandler SILENT =
            WebGraphQlHandler.builder(request -> Mono.never()).build();

    private final EventStreams streams = new EventStreams(SILENT, Duration.ofHours(1));

    @AfterEach
    void close() {
        streams.destroy();
    }

    @Test
    void sendsTheHeadersBeforeTheRequestLeavesItsThread() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");
        request.setAsyncSupported(true);
        request.setContentType(MediaType.APPLICATION_JSON_VALUE);
        request.setContent("{\"query\": \"subscription { changes { id } }\"}".getBytes(StandardCharsets.UTF_8));
        MockHttpServletResponse response = new MockHttpServletResponse();
        WebAsyncUtils.getAsyncManager(request)
                .setAsyncWebRequest(WebAsyncUtils.createAsyncWebRequest(request, response));

        ServerResponse answer = streams.handleRequest(ServerRequest.create(request, CONVERTERS));
        answer.writeTo(request, response, () -> CONVERTERS);

        // what filters still do on the way out changes nothing any more, whatever another thread does meanwhile
        assertThat(response.isCommitted()).isTrue();
        assertThat(response.getContentType()).startsWith(MediaType.TEXT_EVENT_STREAM_VALUE);
        assertThat(response.getContentAsString()).isEqualTo(":\n\n");
    }
}
