package org.lotse.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.lotse.demo.HomeNetwork;
import org.lotse.local.environment.PlatformPorts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the services' APIs as another system does, with a token of the service client. */
final class PlatformApiClient {

    private static final String BOUNDARY = "lotse-test-boundary";

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final String token;

    PlatformApiClient(PlatformProcess platform) throws IOException, InterruptedException {
        this.token = token(platform);
    }

    /** A token of the service client. */
    static String token(PlatformProcess platform) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        JsonMapper json = JsonMapper.builder().build();
        String secret = Files.readString(platform.data().resolve("keys").resolve("client-lotse-services"));
        String basic = "lotse-services:" + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(PlatformPorts.url(platform.ports().identity()) + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        return json.readTree(
                        http.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .path("access_token")
                .asString();
    }

    JsonNode get(int port, String path) throws IOException, InterruptedException {
        return exchange(request(port, path).build());
    }

    JsonNode post(int port, String path) throws IOException, InterruptedException {
        return exchange(request(port, path).POST(BodyPublishers.noBody()).build());
    }

    /** Sends JSON. */
    JsonNode send(int port, String path, String body) throws IOException, InterruptedException {
        return exchange(request(port, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    JsonNode actuator(int port, String path) throws IOException, InterruptedException {
        return exchange(outside(port, path).build());
    }

    JsonNode postActuator(int port, String path) throws IOException, InterruptedException {
        return exchange(outside(port, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build());
    }

    JsonNode upload(int port, String path, Path file) throws IOException, InterruptedException {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + file.getFileName() + "\"\r\nContent-Type: text/csv\r\n\r\n";
        byte[] begin = head.getBytes(StandardCharsets.UTF_8);
        byte[] end = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return exchange(request(port, path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(begin),
                        BodyPublishers.ofFile(file),
                        BodyPublishers.ofByteArray(end)))
                .build());
    }

    private HttpRequest.Builder request(int port, String path) {
        return outside(port, "/networks/" + HomeNetwork.ID + path);
    }

    /** A request outside any network. */
    private HttpRequest.Builder outside(int port, String path) {
        return HttpRequest.newBuilder(URI.create(PlatformPorts.url(port) + path))
                .header("Authorization", "Bearer " + token);
    }

    private JsonNode exchange(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(request.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return json.readTree(answer.body());
    }
}
