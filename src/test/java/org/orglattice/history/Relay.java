package org.orglattice.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A line to a server that can be cut and mended.
 */
final class Relay implements AutoCloseable {

    private final URI target;
    private final ServerSocket entrance;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private final CountDownLatch refused = new CountDownLatch(2);

    Relay(URI target) throws IOException {
        this.target = target;
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::admit);
    }

    URI uri() {
        return URI.create("bolt://127.0.0.1:" + entrance.getLocalPort());
    }

    void cut() throws IOException {
        cut = true;
        for (Socket each : open) {
            each.close();
        }
        open.clear();
    }

    /** Waits until somebody has found the line cut, and so has to come again. */
    void awaitRefusal() throws InterruptedException {
        assertThat(refused.await(30, TimeUnit.SECONDS)).isTrue();
    }

    void mend() {
        cut = false;
    }

    private void admit() throws IOException {
        while (true) {
            Socket from = entrance.accept();
            if (cut) {
                refused.countDown();
                from.close();
                continue;
            }
            Socket to = new Socket(target.getHost(), target.getPort());
            open.add(from);
            open.add(to);
            start(() -> pass(from, to));
            start(() -> pass(to, from));
        }
    }

    private static void pass(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        }
    }

    private interface Work {

        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                // cut, or done with
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        cut();
        entrance.close();
    }
}
