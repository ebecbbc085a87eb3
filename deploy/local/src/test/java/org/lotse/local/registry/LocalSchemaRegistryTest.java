package org.lotse.local.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.local.broker.KafkaBroker;
import org.lotse.testplatform.FreePorts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LocalSchemaRegistryTest {

    private static final String ONE =
            "{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"a\",\"type\":\"string\"}]}";
    private static final String TWO =
            "{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"a\",\"type\":\"string\"},{\"name\":\"b\",\"type\":\"int\",\"default\":0}]}";
    private static final String BREAKING =
            "{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"a\",\"type\":\"int\"}]}";

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    @Test
    void answersAsConfluentsDoesAndRemembersOverARestart() throws Exception {
        int port = FreePorts.inARow(3);
        try (KafkaBroker broker = KafkaBroker.start(folder, port, port + 1)) {
            try (LocalSchemaRegistry registry = LocalSchemaRegistry.start(broker.address(), port + 2)) {
                assertThat(registry).isNotNull();
                assertThat(post(port + 2, "/subjects/t-R/versions", ONE)
                                .get("id")
                                .asInt())
                        .isEqualTo(1);
                assertThat(post(port + 2, "/subjects/t-R/versions", ONE)
                                .get("id")
                                .asInt())
                        .isEqualTo(1);
                assertThat(post(port + 2, "/subjects/other/versions", ONE)
                                .get("id")
                                .asInt())
                        .isEqualTo(1);
                assertThat(post(port + 2, "/subjects/t-R/versions", TWO)
                                .get("id")
                                .asInt())
                        .isEqualTo(2);
                assertThat(post(port + 2, "/subjects/t-R/versions", BREAKING)
                                .get("error_code")
                                .asInt())
                        .isEqualTo(409);
                assertThat(post(port + 2, "/subjects/t-R/versions", "{")
                                .get("error_code")
                                .asInt())
                        .isEqualTo(42201);
                assertThat(post(port + 2, "/compatibility/subjects/t-R/versions/latest", BREAKING)
                                .get("is_compatible")
                                .asBoolean())
                        .isFalse();
            }
            try (LocalSchemaRegistry registry = LocalSchemaRegistry.start(broker.address(), port + 2)) {
                assertThat(registry).isNotNull();
                assertThat(get(port + 2, "/subjects").toString()).isEqualTo("[\"other\",\"t-R\"]");
                assertThat(get(port + 2, "/subjects/t-R/versions").toString()).isEqualTo("[1,2]");
                assertThat(get(port + 2, "/subjects/t-R/versions/latest")
                                .get("id")
                                .asInt())
                        .isEqualTo(2);
                assertThat(get(port + 2, "/schemas/ids/1").get("schema").asString())
                        .isEqualTo(ONE);
                assertThat(get(port + 2, "/schemas/ids/7").get("error_code").asInt())
                        .isEqualTo(40403);
                assertThat(get(port + 2, "/subjects/none/versions")
                                .get("error_code")
                                .asInt())
                        .isEqualTo(40401);
                assertThat(post(port + 2, "/subjects/t-R", TWO).get("version").asInt())
                        .isEqualTo(2);
            }
        }
    }

    private JsonNode get(int port, String path) throws IOException, InterruptedException {
        return exchange(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build());
    }

    private JsonNode post(int port, String path, String schema) throws IOException, InterruptedException {
        return exchange(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(Map.of("schema", schema))))
                .build());
    }

    private JsonNode exchange(HttpRequest request) throws IOException, InterruptedException {
        return json.readTree(
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
}
