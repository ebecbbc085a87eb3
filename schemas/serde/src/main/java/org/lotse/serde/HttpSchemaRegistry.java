package org.lotse.serde;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** Client of a registry with Confluent's REST API. It caches all responses, so the registry may become unavailable later. */
final class HttpSchemaRegistry implements SchemaRegistry {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JSON_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Subject, version or schema not found. */
    private static final Set<Integer> NOT_FOUND = Set.of(40401, 40402, 40403);

    /** For this long a look-up fails like the one before, so that a batch of records waits for an absent registry once. */
    private static final long SAME_FAILURE_NANOS = Duration.ofSeconds(1).toNanos();

    private final String base;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final Map<SubjectSchema, Integer> ids = new ConcurrentHashMap<>();
    private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();

    private volatile @Nullable Instant lastAnswer;

    private volatile @Nullable LookUpFailure lastFailure;

    HttpSchemaRegistry(URI url) {
        String text = url.toString();
        this.base = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    @Override
    public int register(String subject, Schema schema) {
        var subjectSchema = new SubjectSchema(subject, schema);
        Integer known = ids.get(subjectSchema);
        if (known != null) {
            return known;
        }
        String path = "/subjects/" + URLEncoder.encode(subject, StandardCharsets.UTF_8) + "/versions";
        String body = JSON.createObjectNode().put("schema", schema.toString()).toString();
        int id = ask(request(path).POST(BodyPublishers.ofString(body)).build(), "id")
                .asInt();
        ids.put(subjectSchema, id);
        schemas.put(id, schema);
        return id;
    }

    @Override
    public Schema byId(int id) {
        Schema known = schemas.get(id);
        if (known != null) {
            return known;
        }
        LookUpFailure before = lastFailure;
        if (before != null && System.nanoTime() - before.nanoTime() < SAME_FAILURE_NANOS) {
            throw before.reason();
        }
        Schema schema = new Schema.Parser().parse(lookUp(id));
        schemas.put(id, schema);
        return schema;
    }

    private String lookUp(int id) {
        try {
            return ask(request("/schemas/ids/" + id).GET().build(), "schema").asText();
        } catch (RegistryException e) {
            if (e.temporary()) {
                lastFailure = new LookUpFailure(System.nanoTime(), e);
            }
            throw e;
        }
    }

    /**
     * A 404 says that a schema does not exist only with the registry's own error code. Any other 404 comes from a wrong address or from a
     * proxy, and passes once the address is right.
     */
    private static RegistryException refusal(HttpRequest request, int status, String body) {
        boolean missing = field(body, "error_code")
                .filter(code -> NOT_FOUND.contains(code.asInt()))
                .isPresent();
        return new RegistryException(
                "The schema registry answered %d to %s: %s".formatted(status, request.uri(), reason(body)),
                status,
                status == 404 && !missing);
    }

    /** The registry's reason on one line; some registries send several lines of JSON. */
    private static String reason(String body) {
        String reason;
        try {
            reason = JSON.readTree(body).path("message").asText(body);
        } catch (IOException noJson) {
            reason = body;
        }
        return reason.replaceAll("\\s+", " ").strip();
    }

    private void note(String date) {
        try {
            lastAnswer = DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from);
        } catch (DateTimeParseException noTime) {
            lastAnswer = null;
        }
    }

    @Override
    public Optional<Instant> lastAnswer() {
        return Optional.ofNullable(lastAnswer);
    }

    private static Optional<JsonNode> field(String body, String name) {
        try {
            JsonNode field = JSON.readTree(body).path(name);
            return field.isValueNode() ? Optional.of(field) : Optional.empty();
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Content-Type", JSON_TYPE)
                .header("Accept", JSON_TYPE);
    }

    private JsonNode ask(HttpRequest request, String wanted) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            int status = response.statusCode();
            response.headers().firstValue("Date").ifPresent(this::note);
            if (status != 200) {
                throw refusal(request, status, response.body());
            }
            return field(response.body(), wanted)
                    .orElseThrow(() -> new RegistryException(
                            "What answers at %s is not a schema registry: its answer has no \"%s\""
                                    .formatted(request.uri(), wanted),
                            status));
        } catch (IOException e) {
            throw new RegistryException("The schema registry at " + base + " cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegistryException("Interrupted while asking the schema registry at " + base, e);
        }
    }

    private record LookUpFailure(long nanoTime, RegistryException reason) {}

    /** A subject may have several schemas: restated facts keep the schema with which they were written. */
    private record SubjectSchema(String subject, Schema schema) {}
}
