package org.lotse.engagement;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.testplatform.TestPlatform;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who works with the service for one network. */
public final class Desk {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final UUID network;
    private final String token;

    private Desk(int port, UUID network, String token) {
        this.port = port;
        this.network = network;
        this.token = token;
    }

    public static Desk of(int port, UUID network) {
        return new Desk(port, network, TestPlatform.token("coordinator", network));
    }

    /** The same person at the door of another network. */
    public Desk tryingAt(UUID other) {
        return new Desk(port, other, token);
    }

    public Desk inRole(String role) {
        return new Desk(port, network, TestPlatform.token(role, network));
    }

    public UUID network() {
        return network;
    }

    public Answer get(String path) {
        return send("GET", path, null, "application/json");
    }

    public Answer post(String path, String json, String type) {
        return send("POST", path, json, type);
    }

    public Answer signal(String json) {
        return post("/signals", json, "application/cloudevents+json");
    }

    public Answer batch(String json) {
        return post("/signals", json, "application/cloudevents-batch+json");
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, "application/json");
    }

    private Answer send(String method, String path, @Nullable String json, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/networks/" + network + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .method(
                        method,
                        json == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(json.replace('\'', '"')));
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(int status, JsonNode body) {

        public String text(String field) {
            return body.path(field).asString();
        }

        public String type() {
            return text("type").replace("urn:lotse:problem:", "");
        }

        public String field() {
            return body.path("errors").path(0).path("field").asString();
        }
    }
}
