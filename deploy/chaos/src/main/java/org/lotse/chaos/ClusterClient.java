package org.lotse.chaos;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The services' APIs behind the proxy. An unacknowledged write is sent again with the same key. Safe for use by several
 * threads.
 */
final class ClusterClient {

    static final String JSON = "application/json";
    private static final String BOUNDARY = "lotse-chaos-boundary";
    private static final int MOST_REFUSALS = 40;
    private static final int PAUSE_MS = 250;

    private final CookieHttpClient http = new CookieHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final AccessTokens tokens;
    private final ResponseStatistics tally;

    ClusterClient(AccessTokens tokens, ResponseStatistics tally) {
        this.tokens = tokens;
        this.tally = tally;
    }

    HttpResult get(URI at) {
        return exchange("GET", at, JSON, BodyPublishers.noBody(), null, false);
    }

    HttpResult getAsCoordinator(URI at) {
        return exchange("GET", at, JSON, BodyPublishers.noBody(), null, true);
    }

    /** The body of a successful response; retries until there is one. */
    JsonNode read(URI at) {
        return read(at, false);
    }

    /** Reads as the coordinator, the only role here that reads and writes campaigns. */
    JsonNode readAsCoordinator(URI at) {
        return read(at, true);
    }

    private JsonNode read(URI at, boolean asCoordinator) {
        return insist(() -> exchange("GET", at, JSON, BodyPublishers.noBody(), null, asCoordinator));
    }

    /** All items of a paged resource. */
    List<JsonNode> pages(URI first, boolean asCoordinator) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        while (true) {
            JsonNode page = read(URI.create(first + cursor), asCoordinator);
            page.path("items").forEach(items::add);
            if (page.path("next").isNull() || page.path("next").isMissingNode()) {
                return items;
            }
            cursor = "&cursor=" + page.path("next").asString();
        }
    }

    /** Returns once the write is acknowledged. */
    JsonNode write(String method, URI at, String type, @Nullable Object body, @Nullable String key) {
        return insist(() -> exchange(method, at, type, publisher(body), key, false));
    }

    JsonNode writeAsCoordinator(String method, URI at, @Nullable Object body, @Nullable String key) {
        return insist(() -> exchange(method, at, JSON, publisher(body), key, true));
    }

    JsonNode upload(URI at, String name, String text, String key) {
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + text + "\r\n--" + BOUNDARY + "--\r\n";
        return insist(() -> exchange(
                "POST",
                at,
                "multipart/form-data; boundary=" + BOUNDARY,
                BodyPublishers.ofString(body, StandardCharsets.UTF_8),
                key,
                false));
    }

    JsonNode tree(HttpResult answer) {
        return answer.body().isBlank() ? json.createObjectNode() : json.readTree(answer.body());
    }

    private BodyPublisher publisher(@Nullable Object body) {
        return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json.writeValueAsString(body));
    }

    private JsonNode insist(Supplier<HttpResult> attempt) {
        long since = System.nanoTime();
        int refusals = 0;
        while (true) {
            HttpResult answer = attempt.get();
            if (answer.good()) {
                tally.waited(System.nanoTime() - since);
                return tree(answer);
            }
            tally.bad(answer);
            if (answer.status() >= 400 && answer.status() < 500 && ++refusals > MOST_REFUSALS) {
                throw new IllegalStateException("Refused again and again: " + answer);
            }
            StatePolling.pause(PAUSE_MS);
        }
    }

    private HttpResult exchange(
            String method, URI at, String type, BodyPublisher body, @Nullable String key, boolean asCoordinator) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at)
                .header("Authorization", "Bearer " + (asCoordinator ? tokens.coordinator() : tokens.service()))
                .header("Content-Type", type)
                .method(method, body);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return http.send(request);
    }
}
