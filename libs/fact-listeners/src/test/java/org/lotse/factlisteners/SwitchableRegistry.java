package org.lotse.factlisteners;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.lotse.facts.members.MemberRegistered;

/** A registry with one schema, number 1, that can be unavailable. */
final class SwitchableRegistry implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger refusals = new AtomicInteger();
    private volatile boolean available = true;
    private volatile boolean astray;

    SwitchableRegistry() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void goAway() {
        available = false;
    }

    /** From now on something else answers, such as a proxy whose route is missing. */
    void goAstray() {
        astray = true;
    }

    void comeBack() {
        available = true;
        astray = false;
    }

    /** How many requests found the registry unavailable. */
    int refusals() {
        return refusals.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        boolean lookUp = exchange.getRequestMethod().equals("GET");
        boolean known = !lookUp || exchange.getRequestURI().getPath().endsWith("/1");
        String schema = MemberRegistered.getClassSchema()
                .toString()
                .replace("\\", "\\\\")
                .replace("\"", "\\\"");
        String body = lookUp ? "{\"schema\":\"" + schema + "\"}" : "{\"id\":1}";
        if (!available) {
            refusals.incrementAndGet();
            send(exchange, 503, "{\"message\":\"restarting\"}");
        } else if (astray) {
            refusals.incrementAndGet();
            send(exchange, 404, "404 page not found");
        } else if (known) {
            send(exchange, 200, body);
        } else {
            send(exchange, 404, "{\"error_code\":40403,\"message\":\"Schema not found\"}");
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
