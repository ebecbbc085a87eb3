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

/** HTTP on the outside, answers on the inside. */
final class RegistryHandler implements HttpHandler {

    private static final String TYPE = "application/vnd.schemaregistry.v1+json";
    private static final int LARGEST_BODY = 1024 * 1024;

    private final RegistryAnswers answers;
    private final JsonMapper json = JsonMapper.builder().build();

    RegistryHandler(RegistryAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            byte[] body = json.writeValueAsBytes(answer.body());
            exchange.getResponseHeaders().set("Content-Type", TYPE);
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        List<String> path = Arrays.stream(exchange.getRequestURI().getRawPath().split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> URLDecoder.decode(segment, StandardCharsets.UTF_8))
                .toList();
        try {
            return switch (exchange.getRequestMethod()) {
                case "GET" -> answers.get(path);
                case "POST" -> answers.post(path, schemaIn(exchange));
                default -> Answer.refused(405, "HTTP 405 Method Not Allowed");
            };
        } catch (JacksonException unreadable) {
            return Answer.refused(42201, "The body is not JSON with a field \"schema\".");
        } catch (ExecutionException | RuntimeException broken) {
            return Answer.refused(50001, "Error in the backend data store: " + broken.getMessage());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Answer.refused(50003, "The registry is being stopped.");
        }
    }

    private String schemaIn(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY);
        return json.readTree(body).path("schema").asString("");
    }
}
