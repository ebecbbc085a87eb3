package org.lotse.events;

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
        return send("GET", path, null);
    }

    public ApiResponse post(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    public ApiResponse put(String path, String json) {
        return send("PUT", path, json);
    }

    public ApiResponse patch(String path, String json, String... headers) {
        return send("PATCH", path, json, headers);
    }

    public ApiResponse delete(String path) {
        return send("DELETE", path, null);
    }

    private ApiResponse send(String method, String path, @Nullable String json, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/networks/" + network + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        json == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(json.replace('\'', '"')));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new ApiResponse(
                    response.statusCode(),
                    response.headers().firstValue("ETag").orElse(""),
                    response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A response. */
    public record ApiResponse(int status, String etag, JsonNode body) {

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
