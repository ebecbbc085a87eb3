package org.lotse.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lotse.facts.FactHead;
import org.lotse.facts.Topics;
import org.lotse.facts.networks.NetworkDescribed;
import org.lotse.serde.FactBytes;
import org.lotse.serde.RegistryException;
import org.lotse.testplatform.TestPlatform;

/** Apicurio as configured by the compose file: FULL_TRANSITIVE for every subject, with Confluent's API. */
@Tag("containers")
class ApicurioCompatibilityTest {

    private static final Path LEDGER = Path.of("..", "..", "schemas", "facts", "published");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final FactBytes bytes = FactBytes.withRegistry(TestPlatform.registryUrl());

    @TestFactory
    Stream<DynamicTest> everyPublishedSchemaRegistersAfterItsPredecessors() {
        return Topics.ALL.stream()
                .flatMap(topic -> topic.facts().stream()
                        .map(fact -> DynamicTest.dynamicTest(
                                topic.name() + " " + fact.getSimpleName(),
                                () -> registerAll(topic.name(), fact.getSimpleName(), fact.getName()))));
    }

    @Test
    void theNumberInAFactLeadsToItsSchema() throws Exception {
        byte[] written = bytes.encode(Topics.NETWORKS, described());
        int id = ByteBuffer.wrap(written, 1, Integer.BYTES).getInt();

        JsonNode answer = ask("/schemas/ids/" + id).json();

        assertThat(JSON.readTree(answer.path("schema").asText()))
                .isEqualTo(ask("/subjects/" + Topics.subjectOf(Topics.NETWORKS, NetworkDescribed.class.getName())
                                + "/versions/latest")
                        .schema());
        // a reader that has not written anything: it must query the registry
        assertThat(FactBytes.withRegistry(TestPlatform.registryUrl()).decode(written))
                .isEqualTo(bytes.decode(written));
    }

    @Test
    void aChangeThatReadersCannotFollowIsRefusedAndSaidInOneSentence() throws Exception {
        String topic = "planted." + UUID.randomUUID();
        ObjectNode other =
                (ObjectNode) JSON.readTree(NetworkDescribed.getClassSchema().toString());
        other.withArray("fields").addObject().put("name", "colour").put("type", "string");
        assertThat(register(Topics.subjectOf(topic, NetworkDescribed.class.getName()), other)
                        .statusCode())
                .isEqualTo(200);

        assertThatThrownBy(() -> bytes.encode(topic, described()))
                .isInstanceOfSatisfying(RegistryException.class, refused -> {
                    assertThat(refused.temporary()).isFalse();
                    assertThat(refused.getMessage())
                            .contains("409", NetworkDescribed.class.getName(), "colour")
                            .hasLineCount(1);
                });
    }

    private void registerAll(String topic, String record, String fullName) throws Exception {
        // a separate subject: other tests of this build have registered the newest schema under the real one
        String subject = "ledger-" + UUID.randomUUID() + "." + Topics.subjectOf(topic, fullName);
        List<JsonNode> published = published(topic, record);
        assertThat(published).isNotEmpty();
        for (JsonNode schema : published) {
            HttpResponse<String> answer = register(subject, schema);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            int id = JSON.readTree(answer.body()).path("id").asInt();
            assertThat(withoutWords(ask("/schemas/ids/" + id).schema())).isEqualTo(withoutWords(schema));
        }
        assertThat(withoutWords(ask("/subjects/" + subject + "/versions/latest").schema()))
                .isEqualTo(withoutWords(published.getLast()));
    }

    /**
     * The part of a schema that a reader needs: after a change of documentation only, a registry keeps the old text.
     */
    private static JsonNode withoutWords(JsonNode schema) {
        JsonNode bare = schema.deepCopy();
        bare.findParents("doc").forEach(described -> ((ObjectNode) described).remove("doc"));
        return bare;
    }

    private static List<JsonNode> published(String topic, String record) throws IOException {
        List<JsonNode> schemas = new ArrayList<>();
        try (Stream<Path> files = Files.list(LEDGER.resolve(topic).resolve(record))) {
            for (Path file : files.sorted().toList()) {
                schemas.add(JSON.readTree(file.toFile()));
            }
        }
        return schemas;
    }

    private HttpResponse<String> register(String subject, JsonNode schema) throws Exception {
        String body = JSON.createObjectNode().put("schema", schema.toString()).toString();
        return http.send(
                HttpRequest.newBuilder(URI.create(TestPlatform.registryUrl() + "/subjects/" + subject + "/versions"))
                        .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private SchemaResponse ask(String path) throws Exception {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(TestPlatform.registryUrl() + path))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new SchemaResponse(JSON.readTree(answer.body()));
    }

    private static NetworkDescribed described() {
        UUID network = UUID.randomUUID();
        return new NetworkDescribed(
                new FactHead(UUID.randomUUID(), network, Instant.EPOCH, Instant.EPOCH, "members", null, null),
                1,
                "Europe/Berlin");
    }

    /** White space and the order of keys are up to the registry. */
    private record SchemaResponse(JsonNode json) {

        JsonNode schema() throws IOException {
            return JSON.readTree(json.path("schema").asText());
        }
    }
}
