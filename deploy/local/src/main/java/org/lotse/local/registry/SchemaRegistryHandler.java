package org.lotse.local.registry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Translates HTTP requests into calls of the API, and its responses into HTTP. */
final class SchemaRegistryHandler implements HttpHandler {

    private static final String TYPE = "application/vnd.schemaregistry.v1+json";
    private static final int LARGEST_BODY = 1024 * 1024;

    private final SchemaRegistryApi answers;
    private final JsonMapper json = JsonMapper.builder().build();

    SchemaRegistryHandler(SchemaRegistryApi answers) {
        this.answers = answers;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            RegistryResponse registryResponse = answer(exchange);
            byte[] body = json.writeValueAsBytes(registryResponse.body());
            exchange.getResponseHeaders().set("Content-Type", TYPE);
            exchange.sendResponseHeaders(registryResponse.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private RegistryResponse answer(HttpExchange exchange) throws IOException {
        List<String> path = Arrays.stream(exchange.getRequestURI().getRawPath().split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> URLDecoder.decode(segment, StandardCharsets.UTF_8))
                .toList();
        try {
            return switch (exchange.getRequestMethod()) {
                case "GET" -> answers.get(path);
                case "POST" -> answers.post(path, schemaIn(exchange));
                default -> RegistryResponse.refused(405, "HTTP 405 Method Not Allowed");
            };
        } catch (JacksonException unreadable) {
            return RegistryResponse.refused(42201, "The body is not JSON with a field \"schema\".");
        } catch (ExecutionException | RuntimeException broken) {
            return RegistryResponse.refused(50001, "Error in the backend data store: " + broken.getMessage());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return RegistryResponse.refused(50003, "The registry is being stopped.");
        }
    }

    private String schemaIn(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY);
        return json.readTree(body).path("schema").asString("");
    }
}
