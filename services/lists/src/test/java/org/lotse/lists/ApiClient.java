package org.lotse.lists;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.lotse.testplatform.TestPlatform;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A coordinator's client of the REST API. */
final class ApiClient {
    final UUID network = UUID.randomUUID();
    private final RestClient lists;
    private final JsonMapper json = new JsonMapper();

    ApiClient(int port) {
        this.lists = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port + "/networks/" + network)
                .defaultHeader("Authorization", "Bearer " + TestPlatform.token("coordinator", network))
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }

    JsonNode upload(String text) {
        return upload(text.getBytes(StandardCharsets.UTF_8), "list.csv");
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
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("file", file);
        return read(lists.post()
                .uri("/imports")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .retrieve()
                .body(String.class));
    }

    JsonNode map(JsonNode job, Map<String, Object> request) {
        return call(HttpMethod.PUT, path(job) + "/mapping", request);
    }

    JsonNode decide(JsonNode job, Map<Integer, Boolean> same) {
        return call(HttpMethod.PUT, path(job) + "/decisions", same);
    }

    JsonNode start(JsonNode job) {
        return call(HttpMethod.POST, path(job) + "/start", Map.of());
    }

    JsonNode undo(JsonNode job) {
        return call(HttpMethod.POST, path(job) + "/undo", Map.of());
    }

    JsonNode get(JsonNode job, String what) {
        return read(text(job, what, "en"));
    }

    String text(JsonNode job, String what, String language) {
        String body = lists.get()
                .uri(path(job) + what)
                .header("Accept-Language", language)
                .retrieve()
                .body(String.class);
        return body == null ? "" : body;
    }

    JsonNode until(JsonNode job, String state) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> get(job, ""), now -> now.path("state").asString().equals(state));
    }

    private JsonNode call(HttpMethod method, String path, Object body) {
        return read(lists.method(method)
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .body(String.class));
    }

    private JsonNode read(@Nullable String body) {
        return json.readTree(body == null ? "{}" : body);
    }

    private static String path(JsonNode job) {
        return "/imports/" + job.path("id").asString();
    }
}
