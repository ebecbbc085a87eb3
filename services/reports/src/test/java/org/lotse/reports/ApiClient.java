package org.lotse.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.lotse.testplatform.TestPlatform;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An HTTP client of the service. */
final class ApiClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final String root;
    private final UUID networkId;
    private final String token;

    private ApiClient(String root, UUID networkId, String token) {
        this.root = root;
        this.networkId = networkId;
        this.token = token;
    }

    static ApiClient of(int port, UUID networkId, String role) {
        return new ApiClient(
                "http://127.0.0.1:" + port + "/networks/" + networkId, networkId, TestPlatform.token(role, networkId));
    }

    ApiClient as(String role) {
        return new ApiClient(root, networkId, TestPlatform.token(role, networkId));
    }

    /** @param body JSON with single quotes for readability */
    record ApiResponse(int status, JsonNode body) {

        String problem() {
            return body.path("type").asString().replace("urn:lotse:problem:", "");
        }

        String field() {
            return body.path("errors").path(0).path("field").asString();
        }

        UUID id() {
            return UUID.fromString(body.path("id").asString());
        }

        JsonNode figure(String key) {
            return StreamSupport.stream(body.path("content").path("figures").spliterator(), false)
                    .filter(f -> f.path("key").asString().equals(key))
                    .findFirst()
                    .orElseThrow();
        }

        long value(String key) {
            return figure(key).path("value").asLong();
        }
    }

    ApiResponse get(String path) {
        return json(send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString()));
    }

    byte[] download(String path) {
        HttpResponse<byte[]> response = send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    ApiResponse put(String path, String body) {
        return json(send(withBody(path, "PUT", body).build(), HttpResponse.BodyHandlers.ofString()));
    }

    ApiResponse post(String path, String body) {
        return json(send(withBody(path, "POST", body).build(), HttpResponse.BodyHandlers.ofString()));
    }

    ApiResponse post(String path, String body, String key) {
        HttpRequest request =
                withBody(path, "POST", body).header("Idempotency-Key", key).build();
        return json(send(request, HttpResponse.BodyHandlers.ofString()));
    }

    /** Requests a report and waits until it is done. */
    ApiResponse report(UUID projectId, String from, String to) {
        ApiResponse ordered =
                post("/reports", "{'projectId':'%s','from':'%s','to':'%s'}".formatted(projectId, from, to));
        assertThat(ordered.status()).isEqualTo(201);
        return await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> get("/reports/" + ordered.id()), r -> {
                    String state = r.body().path("state").asString();
                    return state.equals("FROZEN") || state.equals("FAILED");
                });
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder withBody(String path, String method, String body) {
        return request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')));
    }

    private static ApiResponse json(HttpResponse<String> response) {
        return new ApiResponse(
                response.statusCode(),
                response.body().startsWith("{") ? JSON.readTree(response.body()) : JSON.createObjectNode());
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request, handler);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
