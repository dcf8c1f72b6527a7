package org.orglattice.answers;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.WebSocketSessionDecorator;

/** A WebSocket that tells whether what is sent over it is being read, so that answers nobody reads do not pile up. */
final class ReadSocket extends WebSocketSessionDecorator {

    // in turn: between any two answers that go out one more question comes in, and no more
    private final ReentrantLock sending = new ReentrantLock(true);

    ReadSocket(WebSocketSession session) {
        super(session);
    }

    @Override
    public void sendMessage(WebSocketMessage<?> message) throws IOException {
        sending.lock();
        try {
            super.sendMessage(message);
        } finally {
            sending.unlock();
        }
    }

    /** Waits until what is being sent has gone out, and tells whether it has. */
    boolean isReadWithin(Duration patience) throws InterruptedException {
        if (!sending.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            return false;
        }
        sending.unlock();
        return true;
    }
}
