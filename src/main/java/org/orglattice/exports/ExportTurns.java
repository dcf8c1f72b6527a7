package org.orglattice.exports;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.orglattice.query.ErrorCode;
import org.orglattice.query.RequestError;
import org.orglattice.text.Bilingual;
import org.springframework.stereotype.Component;

/**
 * Lets a few exports be made at once, first come, first served.
 */
@Component
class ExportTurns {

    private final ExportSettings settings;
    private final Semaphore free;

    ExportTurns(ExportSettings settings) {
        this.settings = settings;
        this.free = new Semaphore(settings.concurrent(), true);
    }

    /** A turn, which ends when it is closed. */
    @FunctionalInterface
    interface Turn extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * Waits for a turn.
     *
     * @return the turn
     * @throws RequestError where it does not come in time
     */
    Turn take() {
        if (!comes()) {
            throw new RequestError(
                    ErrorCode.TOO_MANY_EXPORTS,
                    Bilingual.of(
                            "已有 %s 个导出正在生成，请稍后再试。",
                            "%s exports are being made already; try again later.", settings.concurrent()));
        }
        return free::release;
    }

    private boolean comes() {
        try {
            return free.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
