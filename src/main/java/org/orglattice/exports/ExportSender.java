package org.orglattice.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.orglattice.query.ErrorCode;
import org.orglattice.query.RequestError;
import org.orglattice.text.Bilingual;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Sends files, to so many readers at once as there is room for, and to slow ones for a while only. One who does not read at
 * all is left by the server, after its {@code connection-timeout}.
 */
@Component
class ExportSender {

    private static final Logger LOG = LoggerFactory.getLogger(ExportSender.class);

    private static final int CHUNK = 8192;

    private final ExportSettings settings;
    private final Semaphore free;

    ExportSender(ExportSettings settings) {
        this.settings = settings;
        this.free = new Semaphore(settings.underWay());
    }

    /**
     * Takes room for a file, from before it is made until it is sent.
     *
     * @return the room, which is free again when it is closed
     * @throws RequestError where there is none
     */
    ExportTurns.Turn take() {
        if (!free.tryAcquire()) {
            throw new RequestError(
                    ErrorCode.TOO_MANY_EXPORTS,
                    Bilingual.of(
                            "已有 %s 个导出正在生成或下载，请稍后再试。",
                            "%s exports are being made or fetched already; try again later.", settings.underWay()));
        }
        return free::release;
    }

    /**
     * Sends a file, or as much of it as is taken in time.
     *
     * @param file the file
     * @param response takes it
     */
    void send(Path file, HttpServletResponse response) {
        // so that one who gets a part only knows of it
        response.setHeader(HttpHeaders.CONNECTION, "close");
        try (InputStream in = Files.newInputStream(file)) {
            response.setContentLengthLong(Files.size(file));
            copy(in, response.getOutputStream());
            response.flushBuffer();
        } catch (IOException e) {
            LOG.debug("Somebody went away, or did not read, while {} was sent", file.getFileName(), e);
        }
    }

    private void copy(InputStream in, OutputStream out) throws IOException {
        long begun = System.nanoTime();
        byte[] chunk = new byte[CHUNK];
        for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
            if (System.nanoTime() - begun > settings.sending().toNanos()) {
                throw new SocketTimeoutException("Read too slowly");
            }
            out.write(chunk, 0, length);
        }
    }
}
