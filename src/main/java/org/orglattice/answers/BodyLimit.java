package org.orglattice.answers;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.orglattice.query.ErrorCode;
import org.orglattice.text.Bilingual;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads no more of a GraphQL request than one may hold, so that nobody fills the memory by sending: files have a way of their
 * own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 9)
class BodyLimit extends OncePerRequestFilter {

    private static final String PATH = "/graphql";

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
        return !request.getServletPath().equals(PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            tooLarge.write(request, response, json);
        } else if (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null) {
            chain.doFilter(new Limited(request, most), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A request that does not say how long it is. */
    private static final class Limited extends HttpServletRequestWrapper {

        private final long most;

        private Limited(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedStream(super.getInputStream(), most);
        }
    }

    /** What it sends, up to so many bytes. */
    private static final class LimitedStream extends ServletInputStream {

        private final ServletInputStream sent;
        private long left;

        private LimitedStream(ServletInputStream sent, long left) {
            this.sent = sent;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            int read = sent.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = sent.read(bytes, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException("The request is too large");
            }
        }

        @Override
        public boolean isFinished() {
            return sent.isFinished();
        }

        @Override
        public boolean isReady() {
            return sent.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            sent.setReadListener(listener);
        }
    }
}
