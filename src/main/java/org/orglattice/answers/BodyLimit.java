package org.orglattice.answers;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
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
 * Reads a GraphQL request before it takes a place in the {@link RequestQueue}, so that those who send slowly keep no others
 * from being answered; no more of it than one may hold, so that nobody fills the memory by sending; and only what is of the
 * {@link RequestForm}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 9)
class BodyLimit extends OncePerRequestFilter {

    private final long most;
    private final JsonMapper json;
    private final HttpRefusal tooLarge;

    BodyLimit(LoadLimits limits, JsonMapper json) {
        this.most = limits.body().toBytes();
        this.json = json;
        this.tooLarge = new HttpRefusal(
                HttpStatus.CONTENT_TOO_LARGE,
                ErrorCode.TOO_LARGE,
                Bilingual.of("请求超过了 %d 字节的上限。", "The request is larger than the %d bytes it may be.", most),
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
        byte[] body = request.getContentLengthLong() > most
                ? null
                : request.getInputStream().readNBytes((int) most + 1);
        HttpRefusal refusal = body == null || body.length > most
                ? tooLarge
                : isJson(request.getContentType()) ? RequestForm.refusal(body) : null;
        if (refusal == null) {
            chain.doFilter(new ReadRequest(request, body), response);
        } else {
            refusal.write(request, response, json);
        }
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
