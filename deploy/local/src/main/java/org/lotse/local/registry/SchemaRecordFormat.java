package org.lotse.local.registry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Confluent's layout of a record on {@code _schemas}: both key and value are JSON. */
final class SchemaRecordFormat {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SchemaRecordFormat() {}

    static String key(RegisteredSchema schema) {
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("keytype", "SCHEMA");
        key.put("subject", schema.subject());
        key.put("version", schema.version());
        key.put("magic", 1);
        return JSON.writeValueAsString(key);
    }

    static String value(RegisteredSchema schema) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("subject", schema.subject());
        value.put("version", schema.version());
        value.put("id", schema.id());
        value.put("schema", schema.schema());
        value.put("deleted", false);
        return JSON.writeValueAsString(value);
    }

    /** Empty for the other kinds of record that Confluent's registry writes (settings, no-ops, deletions). */
    static Optional<RegisteredSchema> read(String key, @Nullable String value) {
        if (value == null || !"SCHEMA".equals(JSON.readTree(key).path("keytype").asString(""))) {
            return Optional.empty();
        }
        JsonNode node = JSON.readTree(value);
        return node.path("deleted").asBoolean(false)
                ? Optional.empty()
                : Optional.of(new RegisteredSchema(
                        node.path("subject").asString(),
                        node.path("version").asInt(),
                        node.path("id").asInt(),
                        node.path("schema").asString()));
    }
}
