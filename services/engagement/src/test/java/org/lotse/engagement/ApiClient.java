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

/** HTTP client of the service for one network. */
public final class ApiClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final UUID network;
    private final String token;

    private ApiClient(int port, UUID network, String token) {
        this.port = port;
        this.network = network;
        this.token = token;
    }

    public static ApiClient of(int port, UUID network) {
        return new ApiClient(port, network, TestPlatform.token("coordinator", network));
    }

    /** The same user, with requests to another network. */
    public ApiClient forNetwork(UUID other) {
        return new ApiClient(port, other, token);
    }

    public ApiClient withRole(String role) {
        return new ApiClient(port, network, TestPlatform.token(role, network));
    }

    public UUID network() {
        return network;
    }

    public ApiResponse get(String path) {
        return send("GET", path, null, "application/json");
    }

    public ApiResponse post(String path, String json, String type) {
        return send("POST", path, json, type);
    }

    public ApiResponse signal(String json) {
        return post("/signals", json, "application/cloudevents+json");
    }

    public ApiResponse batch(String json) {
        return post("/signals", json, "application/cloudevents-batch+json");
    }

    public ApiResponse delete(String path) {
        return send("DELETE", path, null, "application/json");
    }

    private ApiResponse send(String method, String path, @Nullable String json, String type) {
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
            return new ApiResponse(
                    response.statusCode(),
                    response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A response. */
    public record ApiResponse(int status, JsonNode body) {

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
