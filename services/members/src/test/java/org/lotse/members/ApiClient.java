package org.lotse.members;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.lotse.testplatform.TestPlatform;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** HTTP client with a token. Each client has its own network unless another is given. */
final class ApiClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final String token;
    private final UUID network;

    private ApiClient(int port, String token, UUID network) {
        this.port = port;
        this.token = token;
        this.network = network;
    }

    static ApiClient coordinator(int port) {
        UUID network = UUID.randomUUID();
        return new ApiClient(port, TestPlatform.token("coordinator", network), network);
    }

    /** The same network with another role. */
    ApiClient withRole(String role) {
        return new ApiClient(port, TestPlatform.token(role, network), network);
    }

    /** The same token, with requests to another network. */
    ApiClient forNetwork(UUID otherNetwork) {
        return new ApiClient(port, token, otherNetwork);
    }

    UUID network() {
        return network;
    }

    ApiResponse get(String path) {
        return send("GET", path, "");
    }

    ApiResponse post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    ApiResponse put(String path, String body, String... headers) {
        return send("PUT", path, body, headers);
    }

    ApiResponse patch(String path, String body, String... headers) {
        return send("PATCH", path, body, headers);
    }

    ApiResponse delete(String path, String... headers) {
        return send("DELETE", path, "", headers);
    }

    /** Admits a firm and returns its id. */
    String admit(String name) {
        return post("/members", "{\"name\": \"%s\"}".formatted(name))
                .body()
                .path("id")
                .asString();
    }

    private ApiResponse send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/networks/" + network + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new ApiResponse(
                    response.statusCode(),
                    response.body().isEmpty() ? JsonNodeFactory.instance.objectNode() : JSON.readTree(response.body()),
                    response.headers().firstValue("ETag").orElse(""));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    record ApiResponse(int status, JsonNode body, String etag) {

        /** Type of the problem, without its prefix. */
        String problem() {
            return body.path("type").asString("").replace("urn:lotse:problem:", "");
        }

        /** The first field with a violation. */
        String field() {
            return body.path("errors").path(0).path("field").asString("");
        }

        String text(String field) {
            return body.path(field).asString("");
        }
    }
}
