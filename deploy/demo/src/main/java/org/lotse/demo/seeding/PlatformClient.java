package org.lotse.demo.seeding;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.lotse.demo.HomeNetwork;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The services' REST APIs, called as the service client. */
final class PlatformClient {

    static final String JSON = "application/json";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration RENEW_AFTER = Duration.ofMinutes(10);

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final PlatformAddresses addresses;
    private String token = "";
    private Instant tokenSince = Instant.MIN;

    PlatformClient(PlatformAddresses addresses) {
        this.addresses = addresses;
    }

    PlatformAddresses addresses() {
        return addresses;
    }

    /**
     * Sends a body to a resource of the network.
     *
     * @param service its base address
     * @param type media type of the body
     * @param key {@code Idempotency-Key}, if the request creates something
     * @return the response; an empty object if it has no body
     * @throws SeedingException if the service refuses the request
     */
    JsonNode send(String method, URI service, String path, String type, @Nullable Object body, @Nullable String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service + "/networks/" + HomeNetwork.ID + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", type)
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(json.writeValueAsString(body)));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        HttpResponse<String> answer = exchange(request.build());
        if (answer.statusCode() >= 300) {
            throw new SeedingException(
                    answer.statusCode(), method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isBlank() ? json.createObjectNode() : json.readTree(answer.body());
    }

    private synchronized String token() {
        if (tokenSince.plus(RENEW_AFTER).isBefore(Instant.now())) {
            String credentials =
                    addresses.serviceId() + ":" + URLEncoder.encode(addresses.serviceSecret(), StandardCharsets.UTF_8);
            HttpResponse<String> answer = exchange(HttpRequest.newBuilder(addresses.tokenUri())
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header(
                            "Authorization",
                            "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                    .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                    .build());
            if (answer.statusCode() >= 300) {
                throw new SeedingException(answer.statusCode(), "token: " + answer.statusCode() + " " + answer.body());
            }
            token = json.readTree(answer.body()).path("access_token").asString();
            tokenSince = Instant.now();
        }
        return token;
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new SeedingException(0, request.uri() + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SeedingException(0, "the platform is being stopped");
        }
    }
}
