package org.orglattice.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orglattice.query.ErrorCode;
import org.orglattice.query.RequestError;

/** Files that are more than a connection takes at once, sent to readers of several kinds. */
class ExportSenderTests {

    private static final int SIZE = 64 << 20;

    private final Tomcat server = new Tomcat();
    private final CountDownLatch sent = new CountDownLatch(1);

    @TempDir
    private Path folder;

    @AfterEach
    void stop() throws Exception {
        server.stop();
        server.destroy();
    }

    private Socket reader(ExportSender sender) throws Exception {
        Path file = folder.resolve("file");
        try (RandomAccessFile grown = new RandomAccessFile(file.toFile(), "rw")) {
            grown.setLength(SIZE);
        }
        Connector connector = new Connector();
        connector.setPort(0);
        connector.setProperty("address", "127.0.0.1");
        connector.setProperty("connectionTimeout", "500");
        server.setBaseDir(folder.toString());
        server.setConnector(connector);
        Context context = server.addContext("", folder.toString());
        Tomcat.addServlet(context, "sends", new HttpServlet() {
            private static final long serialVersionUID = 1;

            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) {
                sender.send(file, response);
                sent.countDown();
            }
        });
        context.addServletMappingDecoded("/", "sends");
        server.start();
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), connector.getLocalPort()));
        socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Test
    void sendsAFileWhole() throws Exception {
        try (Socket reader = reader(new ExportSender(Bounds.sending(Duration.ofMinutes(1))))) {
            assertThat(read(reader)).isGreaterThan(SIZE);
        }
    }

    @Test
    void leavesWhoDoesNotRead() throws Exception {
        try (Socket reader = reader(new ExportSender(Bounds.sending(Duration.ofMinutes(1))))) {
            assertThat(sent.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(read(reader)).isLessThan(SIZE);
        }
    }

    @Test
    void leavesWhoReadsTooSlowly() throws Exception {
        try (Socket reader = reader(new ExportSender(Bounds.sending(Duration.ofMillis(1))))) {
            assertThat(read(reader)).isLessThan(SIZE);
        }
    }

    @Test
    void hasRoomForAFewFilesAtATime() {
        ExportSender sender = new ExportSender(Bounds.sending(Duration.ofMinutes(1)));
        try (ExportTurns.Turn first = sender.take()) {
            assertThat(first).isNotNull();
            sender.take();
            assertThatThrownBy(sender::take)
                    .hasMessage("2 exports are being made or fetched already; try again later.")
                    .asInstanceOf(InstanceOfAssertFactories.type(RequestError.class))
                    .extracting(RequestError::code)
                    .isEqualTo(ErrorCode.TOO_MANY_EXPORTS);
        }
        assertThat(sender.take()).isNotNull();
    }

    private static long read(Socket reader) throws IOException {
        long length = 0;
        byte[] chunk = new byte[8192];
        try {
            for (int read = reader.getInputStream().read(chunk);
                    read >= 0;
                    read = reader.getInputStream().read(chunk)) {
                length += read;
            }
        } catch (SocketException reset) {
            return length;
        }
        return length;
    }
}
