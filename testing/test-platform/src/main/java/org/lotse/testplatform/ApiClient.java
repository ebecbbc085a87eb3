package org.lotse.testplatform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.util.function.ThrowingSupplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls the REST API of a service under test for one network. A path starts after {@code /networks/{networkId}}. A refusal is a response
 * like any other.
 *
 * <p>A body is JSON text, or an object to convert to JSON; empty text means no body. In text without any {@code "}, each {@code '} stands
 * for {@code "}. Headers are names and values in turn.
 */
public final class ApiClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BOUNDARY = "lotse-test-boundary";

    private final String address;
    private final String prefix;
    private final UUID network;
    private final String token;

    private ApiClient(String address, String prefix, UUID network, String token) {
        this.address = address;
        this.prefix = prefix;
        this.network = network;
        this.token = token;
    }

    /** A coordinator of a new network. */
    public static ApiClient coordinator(int port) {
        return of(port, UUID.randomUUID());
    }

    /** A coordinator of this network. */
    public static ApiClient of(int port, UUID network) {
        return of("http://127.0.0.1:" + port, network, TestPlatform.token("coordinator", network));
    }

    /** @param address of a service, without a trailing slash */
    public static ApiClient of(String address, UUID network, String token) {
        return new ApiClient(address, "/networks/" + network, network, token);
    }

    /** The same network with another role, as for {@link TestPlatform#token}. */
    public ApiClient withRole(String role) {
        return of(address, network, TestPlatform.token(role, network));
    }

    /** The same token, with requests to another network. */
    public ApiClient forNetwork(UUID other) {
        return of(address, other, token);
    }

    /** The same token, with paths that start after the address, for example {@code /actuator/health}. */
    public ApiClient outsideNetworks() {
        return new ApiClient(address, "", network, token);
    }

    /** The network of the requests. */
    public UUID network() {
        return network;
    }

    public ApiResponse get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    public ApiResponse post(String path, Object body, String... headers) {
        return send("POST", path, body, headers);
    }

    public ApiResponse put(String path, Object body, String... headers) {
        return send("PUT", path, body, headers);
    }

    public ApiResponse patch(String path, Object body, String... headers) {
        return send("PATCH", path, body, headers);
    }

    public ApiResponse delete(String path, String... headers) {
        return send("DELETE", path, "", headers);
    }

    /** Posts a form whose only part, {@code file}, is streamed. */
    public ApiResponse upload(String path, Resource file) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + file.getFilename() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        BodyPublisher form = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofInputStream(ThrowingSupplier.of(file::getInputStream)),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        String[] headers = {"Content-Type", "multipart/form-data; boundary=" + BOUNDARY};
        return ApiResponse.of(exchange("POST", path, form, BodyHandlers.ofString(), headers));
    }

    /** The bytes of a response with status 200. */
    public byte[] download(String path, String... headers) {
        HttpResponse<byte[]> response =
                exchange("GET", path, BodyPublishers.noBody(), BodyHandlers.ofByteArray(), headers);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    private ApiResponse send(String method, String path, Object body, String... headers) {
        String json = body instanceof String text ? withDoubleQuotes(text) : JSON.writeValueAsString(body);
        BodyPublisher publisher = json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json, UTF_8);
        return ApiResponse.of(exchange(method, path, publisher, BodyHandlers.ofString(), headers));
    }

    private static String withDoubleQuotes(String json) {
        return json.indexOf('"') < 0 ? json.replace('\'', '"') : json;
    }

    private <T> HttpResponse<T> exchange(
            String method, String path, BodyPublisher body, BodyHandler<T> handler, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + prefix + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body);
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
