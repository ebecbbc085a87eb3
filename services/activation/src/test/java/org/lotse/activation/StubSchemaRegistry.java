package org.lotse.activation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.lotse.facts.Topics;

/** A registry with the same schema ids as the tests' writers. It can be unavailable and can forget schemas. */
public final class StubSchemaRegistry implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Schema> SCHEMAS = Topics.ALL.stream()
            .flatMap(topic -> topic.facts().stream())
            .map(fact -> SpecificData.get().getSchema(fact))
            .toList();

    private final HttpServer server;
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();
    private final AtomicInteger away = new AtomicInteger();

    public StubSchemaRegistry() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/subjects/", this::register);
        server.createContext("/schemas/ids/", this::byId);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Hides the schema of this fact until {@link #learn}. */
    public StubSchemaRegistry doesNotKnow(Class<? extends SpecificRecord> fact) {
        unknown.add(fact.getName());
        return this;
    }

    public void learn(Class<? extends SpecificRecord> fact) {
        unknown.remove(fact.getName());
    }

    /** Responds to the next requests for a schema, this many, with 503. */
    public StubSchemaRegistry isAwayFor(int questions) {
        away.set(questions);
        return this;
    }

    public int stillAwayFor() {
        return Math.max(0, away.get());
    }

    private void register(HttpExchange exchange) throws IOException {
        var schema = new Schema.Parser()
                .parse(JSON.readTree(exchange.getRequestBody()).get("schema").asText());
        for (int i = 0; i < SCHEMAS.size(); i++) {
            if (SCHEMAS.get(i).getFullName().equals(schema.getFullName())) {
                answer(exchange, 200, JSON.createObjectNode().put("id", i + 1).toString());
                return;
            }
        }
        answer(exchange, 422, "{}");
    }

    private void byId(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        int id = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
        if (away.get() > 0 && away.decrementAndGet() >= 0) {
            answer(exchange, 503, "{}");
        } else if (id < 1
                || id > SCHEMAS.size()
                || unknown.contains(SCHEMAS.get(id - 1).getFullName())) {
            answer(exchange, 404, "{\"error_code\":40403,\"message\":\"Schema not found\"}");
        } else {
            answer(
                    exchange,
                    200,
                    JSON.createObjectNode()
                            .put("schema", SCHEMAS.get(id - 1).toString())
                            .toString());
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
