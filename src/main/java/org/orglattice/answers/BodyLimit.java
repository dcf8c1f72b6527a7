package org.orglattice.answers;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.orglattice.query.ErrorCode;
import org.orglattice.text.Bilingual;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a GraphQL request before it takes a place in the {@link RequestQueue}; no more of it than one may hold, so that nobody
 * fills the memory by sending; and only what is of the {@link RequestForm}. Most come with their heads. Those that come by and by each
 * take a thread, which is why only so many do at a time, and not for long: who sends slowly keeps no others from being answered.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 9)
class BodyLimit extends OncePerRequestFilter {

    private static final int PART = 8192;

    private final long most;
    private final Duration sending;
    private final Semaphore senders;
    private final JsonMapper json;
    private final HttpRefusal tooLarge;
    private final HttpRefusal tooSlow;

    BodyLimit(LoadLimits limits, JsonMapper json) {
        this.most = limits.body().toBytes();
        this.sending = limits.sending();
        this.senders = new Semaphore(limits.senders());
        this.json = json;
        this.tooLarge = new HttpRefusal(
                HttpStatus.CONTENT_TOO_LARGE,
                ErrorCode.TOO_LARGE,
                Bilingual.of("请求超过了 %d 字节的上限。", "The request is larger than the %d bytes it may be.", most),
                Map.of());
        this.tooSlow = new HttpRefusal(
                HttpStatus.REQUEST_TIMEOUT,
                ErrorCode.TIMED_OUT,
                Bilingual.of(
                        "请求未能在 %1$d 毫秒内发送完毕。",
                        "The request was not sent within the %1$d milliseconds it may take.", sending.toMillis()),
                Map.of());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().equals(RequestRoutes.PATH)
                || !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        HttpRefusal refusal = read(request, body);
        if (refusal == null && isJson(request.getContentType())) {
            refusal = RequestForm.refusal(body.toByteArray());
        }
        if (refusal == null) {
            chain.doFilter(new ReadRequest(request, body.toByteArray()), response);
            return;
        }
        refusal.write(request, response, json);
    }

    private @Nullable HttpRefusal read(HttpServletRequest request, ByteArrayOutputStream body) throws IOException {
        long length = request.getContentLengthLong();
        ServletInputStream sent = request.getInputStream();
        if (length >= 0 && length <= most && cameAtOnce(sent, length, body)) {
            return null;
        }
        HttpRefusal refusal = RequestQueue.BUSY;
        if (senders.tryAcquire()) {
            try {
                refusal = await(sent, body);
            } finally {
                senders.release();
            }
        }
        if (refusal == tooSlow || refusal == RequestQueue.BUSY) {
            UnreadRest.leave(request);
        }
        return refusal;
    }

    // takes what has come with the head, without waiting for more
    private static boolean cameAtOnce(ServletInputStream sent, long length, ByteArrayOutputStream body)
            throws IOException {
        byte[] part = new byte[(int) Math.min(PART, length)];
        while (body.size() < length && sent.available() > 0) {
            int more = sent.read(part);
            if (more < 0) {
                return true;
            }
            body.write(part, 0, more);
        }
        return body.size() >= length;
    }

    // what is too large is read to its end, or its sender would not hear why it is refused
    private @Nullable HttpRefusal await(ServletInputStream sent, ByteArrayOutputStream body) throws IOException {
        long end = System.nanoTime() + sending.toNanos();
        byte[] part = new byte[PART];
        long length = body.size();
        for (int more = sent.read(part); more >= 0; more = sent.read(part)) {
            length += more;
            if (length <= most) {
                body.write(part, 0, more);
            }
            if (System.nanoTime() - end > 0) {
                return tooSlow;
            }
        }
        return length > most ? tooLarge : null;
    }

    // others are told that it has to be
    private static boolean isJson(@Nullable String type) {
        return StringUtils.startsWithIgnoreCase(type, MediaType.APPLICATION_JSON_VALUE);
    }

    /** A request of which the body has come. */
    private static final class ReadRequest extends HttpServletRequestWrapper {

        private final byte[] body;

        private ReadRequest(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new ReadBody(new ByteArrayInputStream(body));
        }
    }

    /** Its body. */
    private static final class ReadBody extends ServletInputStream {

        private final ByteArrayInputStream body;

        private ReadBody(ByteArrayInputStream body) {
            this.body = body;
        }

        @Override
        public int read() {
            return body.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            return body.read(bytes, offset, length);
        }

        @Override
        public boolean isFinished() {
            return body.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("It has been read");
        }
    }
}
