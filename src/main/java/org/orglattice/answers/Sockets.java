package org.orglattice.answers;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers over WebSockets, of which so many may be open at once: each takes two threads while it is busy. Who does not read
 * is not heard either, and who says what is no message is told so.
 */
@Component
class Sockets extends GraphQlWebSocketHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Sockets.class);

    private static final String SOCKET = Sockets.class.getName();

    private static final CloseStatus TOO_MANY =
            CloseStatus.SERVICE_OVERLOAD.withReason("As many connections as may be are open; try again later");
    private static final CloseStatus NOT_READING =
            CloseStatus.SESSION_NOT_RELIABLE.withReason("Answers have to be read before more is asked");
    // of graphql-transport-ws
    private static final CloseStatus INVALID =
            new CloseStatus(4400, "Not a message of graphql-transport-ws: one JSON object with a type");

    private final LoadLimits limits;
    private final Semaphore free;

    Sockets(
            WebGraphQlHandler handler,
            JsonMapper json,
            LoadLimits limits,
            GraphQlProperties settings,
            GraphQlCorsProperties cors) {
        super(
                handler,
                new JacksonJsonHttpMessageConverter(json),
                settings.getWebsocket().getConnectionInitTimeout(),
                settings.getWebsocket().getKeepAlive(),
                origins(cors.toCorsConfiguration()));
        this.limits = limits;
        this.free = new Semaphore(limits.connections());
    }

    private static CorsConfiguration origins(@Nullable CorsConfiguration allowed) {
        return allowed == null ? new CorsConfiguration() : allowed;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        if (!free.tryAcquire()) {
            close(session, TOO_MANY);
            return;
        }
        ReadSocket socket = new ReadSocket(session);
        session.getAttributes().put(SOCKET, socket);
        super.afterConnectionEstablished(socket);
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws Exception {
        // what follows a refusal
        if (!(session.getAttributes().get(SOCKET) instanceof ReadSocket socket)) {
            return;
        }
        if (!socket.isReadWithin(limits.patience())) {
            close(session, NOT_READING);
            return;
        }
        try {
            super.handleTextMessage(socket, message);
        } catch (IOException | RuntimeException invalid) {
            LOG.debug("Not a message", invalid);
            close(session, INVALID);
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        if (session.getAttributes().remove(SOCKET) != null) {
            free.release();
        }
        super.afterConnectionClosed(session, status);
    }

    private static void close(WebSocketSession session, CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException gone) {
            LOG.debug("It was closed already", gone);
        }
    }
}
