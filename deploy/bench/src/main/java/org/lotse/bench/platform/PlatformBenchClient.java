package org.lotse.bench.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls the platform as a service does, with a token, or as a user does, with a browser's cookies. */
final class PlatformBenchClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private final RunningPlatform platform;
    private String token = "";

    PlatformBenchClient(RunningPlatform platform) {
        this.platform = platform;
    }

    /** Gets a token of the service role. */
    PlatformBenchClient asService() throws IOException, InterruptedException {
        String basic = Base64.getEncoder()
                .encodeToString(("lotse-services:" + platform.serviceSecret()).getBytes(StandardCharsets.UTF_8));
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(platform.url(1) + "/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                BodyHandlers.ofString());
        token = JSON.readTree(answer.body()).path("access_token").asText();
        return this;
    }

    /** Logs in on the login page as the coordinator of the demo. */
    PlatformBenchClient asCoordinator() throws IOException, InterruptedException {
        String login = http.send(page("/"), BodyHandlers.ofString()).body();
        Matcher csrf = CSRF.matcher(login);
        String form = "username=coordinator&password=lotse"
                + (csrf.find() ? "&_csrf=" + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8) : "");
        var landed = http.send(
                HttpRequest.newBuilder(URI.create(platform.url(1) + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        if (landed.statusCode() != 200) {
            throw new IllegalStateException("The login ended with " + landed.statusCode() + " at " + landed.uri());
        }
        return this;
    }

    /** Calls an API with the service's token. */
    JsonNode call(String method, String url, String type, byte[] body) throws IOException, InterruptedException {
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", type)
                        .method(method, BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " from " + url + ": " + answer.body());
        }
        return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
    }

    JsonNode get(String url) throws IOException, InterruptedException {
        return call("GET", url, "application/json", new byte[0]);
    }

    /** Opens the live stream of the page. */
    InputStream live() throws IOException, InterruptedException {
        HttpResponse<InputStream> stream = http.send(page("/live"), BodyHandlers.ofInputStream());
        if (stream.statusCode() != 200) {
            throw new IllegalStateException("No live stream: " + stream.statusCode());
        }
        return stream.body();
    }

    private HttpRequest page(String path) {
        // a request that does not accept HTML gets 401 instead of a redirect to the login
        return HttpRequest.newBuilder(URI.create(platform.url(0) + path))
                .header("Accept", path.equals("/live") ? "text/event-stream" : "text/html")
                .GET()
                .build();
    }
}
