package org.lotse.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.lotse.testplatform.ApiClient;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JsonNode;

/** A coordinator of a new network, who uploads lists and works on their imports. */
final class ImportsApi {
    private final ApiClient apiClient;

    ImportsApi(int port) {
        this.apiClient = ApiClient.coordinator(port);
    }

    UUID network() {
        return apiClient.network();
    }

    JsonNode upload(String text) {
        return upload(text.getBytes(UTF_8), "list.csv");
    }

    JsonNode upload(byte[] file, String name) {
        return upload(new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return name;
            }
        });
    }

    JsonNode upload(Resource file) {
        return apiClient.upload("/imports", file).body();
    }

    JsonNode map(JsonNode job, Map<String, Object> request) {
        return apiClient.put(path(job) + "/mapping", request).body();
    }

    JsonNode decide(JsonNode job, Map<Integer, Boolean> same) {
        return apiClient.put(path(job) + "/decisions", same).body();
    }

    JsonNode start(JsonNode job) {
        return apiClient.post(path(job) + "/start", "").body();
    }

    JsonNode undo(JsonNode job) {
        return apiClient.post(path(job) + "/undo", "").body();
    }

    JsonNode get(JsonNode job, String what) {
        return apiClient.get(path(job) + what, "Accept-Language", "en").body();
    }

    String text(JsonNode job, String what, String language) {
        return new String(apiClient.download(path(job) + what, "Accept-Language", language), UTF_8);
    }

    JsonNode until(JsonNode job, String state) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> get(job, ""), now -> now.path("state").asString().equals(state));
    }

    private static String path(JsonNode job) {
        return "/imports/" + job.path("id").asString();
    }
}
