package org.lotse.reports;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Stubs of the identity provider and of the events and members services, with the endpoints that reports calls. */
final class StubServices implements AutoCloseable {

    private final HttpServer server;
    final Map<String, String> titles = new ConcurrentHashMap<>();
    final Map<String, String> names = new ConcurrentHashMap<>();

    StubServices() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/token",
                exchange -> answer(exchange, "{\"access_token\":\"us\",\"token_type\":\"Bearer\",\"expires_in\":300}"));
        server.createContext("/events", exchange -> answer(exchange, items(exchange, titles, "id", "title")));
        server.createContext("/members", exchange -> answer(exchange, items(exchange, names, "memberId", "name")));
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static String items(HttpExchange exchange, Map<String, String> known, String id, String name) {
        if (!"Bearer us".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return "{}";
        }
        String query = URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
        String ids = query.replaceFirst(".*ids=([^&]*).*", "$1");
        return Arrays.stream(ids.split(",", -1))
                .filter(known::containsKey)
                .map(one -> "{\"%s\":\"%s\",\"%s\":\"%s\"}".formatted(id, one, name, known.get(one)))
                .collect(Collectors.joining(",", "{\"items\":[", "]}"));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
