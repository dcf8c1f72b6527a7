package org.orglattice.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The limit: the least that can answer the questions over HTTP. {@code GET /<question>?<parameter>=<text>} runs the one
 * statement of that name by the bare driver and streams its rows as JSON: {@code <uri of the database> <port>}.
 */
final class LimitServer {

    /** The day of the service, as it is set out of the box. */
    static final Supplier<LocalDate> TODAY = () -> LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
    private static final JsonFactory JSON = new JsonFactory();
    private static final int THREADS = 64;
    private static final int USUAL_LENGTH = 32 * 1024;

    private final Driver driver;
    private final Supplier<LocalDate> today;
    private final Map<String, String> statements = new ConcurrentHashMap<>();

    private LimitServer(Driver driver, Supplier<LocalDate> today) {
        this.driver = driver;
        this.today = today;
    }

    public static void main(String[] arguments) throws IOException {
        // answers leave at once
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
        Driver driver = GraphDatabase.driver(arguments[0]);
        start(driver, Integer.parseInt(arguments[1]), TODAY);
    }

    /**
     * Starts it.
     *
     * @param driver speaks with the database
     * @param port where to listen; 0 is any
     * @param today gives the day
     * @return the server
     * @throws IOException where it cannot listen
     */
    static HttpServer start(Driver driver, int port, Supplier<LocalDate> today) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.setExecutor(Executors.newFixedThreadPool(THREADS));
        server.createContext("/", new LimitServer(driver, today)::answer);
        server.start();
        return server;
    }

    /**
     * The parameters that it gives to a statement.
     *
     * @param stated those of the request
     * @param day the day
     * @return the same, and the day
     */
    static Map<String, Object> parameters(Map<String, String> stated, LocalDate day) {
        Map<String, Object> all = new HashMap<>(stated);
        all.put("day", day.toString());
        return all;
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body;
        int status = 200;
        try {
            body = rows(exchange);
        } catch (RuntimeException e) {
            status = 500;
            body = e.toString().getBytes(StandardCharsets.UTF_8);
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private byte[] rows(HttpExchange exchange) {
        String name = exchange.getRequestURI().getPath().substring(1);
        String statement = statements.computeIfAbsent(name, Statement::limitOf);
        Map<String, Object> parameters =
                parameters(stated(exchange.getRequestURI().getRawQuery()), today.get());
        ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_LENGTH);
        try (Session session = driver.session(READING);
                JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            RowWriter.write(session.run(statement, parameters), json);
        }
        return out.toByteArray();
    }

    private static Map<String, String> stated(String query) {
        Map<String, String> stated = new HashMap<>();
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            stated.put(
                    part.substring(0, equals), URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return stated;
    }
}
