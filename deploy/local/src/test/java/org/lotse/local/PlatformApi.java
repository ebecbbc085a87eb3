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
import java.util.Base64;
import org.lotse.demo.HomeNetwork;
import org.lotse.local.environment.PlatformPorts;
import org.lotse.testplatform.ApiClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The APIs of the running services as another system calls them, with a token of the service client. */
final class PlatformApi {

    private final String token;

    PlatformApi(PlatformProcess platform) throws IOException, InterruptedException {
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

    /** A client of the service at this port. */
    ApiClient at(int port) {
        return ApiClient.of(PlatformPorts.url(port), HomeNetwork.ID, token);
    }

    /** The body of a successful response. */
    JsonNode get(int port, String path) {
        return at(port).get(path).requireSuccess();
    }
}
