package org.lotse.campaigns.trial;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.lotse.testplatform.TestPlatform;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who uses the service over HTTP, for one network. */
public final class Coordinator {

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final String base;
    private final String token;
    private final UUID network;

    public Coordinator(int port, UUID network) {
        this(port, network, TestPlatform.token("coordinator", network));
    }

    public Coordinator(int port, UUID network, String token) {
        this.base = "http://127.0.0.1:" + port;
        this.network = network;
        this.token = token;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Object body, String... headers) {
        return send(with(request(path), body, headers, "POST"));
    }

    public Answer put(String path, Object body, String... headers) {
        return send(with(request(path), body, headers, "PUT"));
    }

    /** A campaign for dormant members, unless the changes say otherwise. */
    public Answer write(Map<String, ?> changes) {
        return post("/campaigns", draft(changes));
    }

    /** The same draft anew, with other changes, whatever its version. */
    public Answer rewrite(String id, Map<String, ?> changes) {
        return put("/campaigns/" + id, draft(changes));
    }

    private static Map<String, Object> draft(Map<String, ?> changes) {
        var draft = new HashMap<String, Object>(Map.of(
                "name", "Wir vermissen Sie",
                "mailClass", "MARKETING",
                "audience", Map.of("behaviour", "DORMANT"),
                "subject", "Neues für {member}",
                "body", "Guten Tag {givenName},\n\nkommen Sie wieder?",
                "locale", "de"));
        draft.putAll(changes);
        return draft;
    }

    /** Writes and launches; answers the campaign's id. */
    public String launches(Map<String, ?> changes) {
        String id = write(changes).body().get("id").asString();
        Answer launched = post("/campaigns/" + id + "/launch", Map.of());
        if (launched.status() != 200) {
            throw new IllegalStateException(launched.toString());
        }
        return id;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + "/networks/" + network + path))
                .header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder with(HttpRequest.Builder request, Object body, String[] headers, String method) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body), UTF_8));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
            String body = response.body();
            return new Answer(response.statusCode(), json.readTree(body.isEmpty() ? "{}" : body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public record Answer(int status, JsonNode body) {

        /** The last word of the problem's type. */
        public String problem() {
            return body.path("type").asString("").replace("urn:lotse:problem:", "");
        }
    }
}
