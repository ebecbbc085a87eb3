package org.lotse.local.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.avro.AvroRuntimeException;

/** The part of Confluent's API that serializers and people use. Nothing is ever deleted. */
final class SchemaRegistryApi {

    private final SchemaIndex schemaIndex;
    private final SchemaRegistrar schemaRegistrar;

    SchemaRegistryApi(SchemaIndex schemaIndex, SchemaRegistrar schemaRegistrar) {
        this.schemaIndex = schemaIndex;
        this.schemaRegistrar = schemaRegistrar;
    }

    RegistryResponse get(List<String> path) {
        return switch (path) {
            case List<String> p when p.isEmpty() -> RegistryResponse.ok(Map.of());
            case List<String> p when p.equals(List.of("subjects")) -> RegistryResponse.ok(schemaIndex.subjects());
            case List<String> p when fits(p, "subjects", "*", "versions") -> versions(p.get(1));
            case List<String> p
            when fits(p, "subjects", "*", "versions", "*") -> version(p.get(1), p.get(3), SchemaRegistryApi::view);
            case List<String> p
            when fits(p, "subjects", "*", "versions", "*", "schema") ->
                version(p.get(1), p.get(3), RegisteredSchema::schema);
            case List<String> p when fits(p, "schemas", "ids", "*") -> byId(p.get(2));
            case List<String> p when fits(p, "schemas", "ids", "*", "versions") -> uses(p.get(2));
            case List<String> p when p.equals(List.of("schemas", "types")) -> RegistryResponse.ok(List.of("AVRO"));
            case List<String> p
            when !p.isEmpty() && p.getFirst().equals("config") ->
                RegistryResponse.ok(Map.of("compatibilityLevel", SchemaRegistrar.COMPATIBILITY));
            case List<String> p when fits(p, "mode") -> RegistryResponse.ok(Map.of("mode", "READWRITE"));
            default -> RegistryResponse.refused(404, "HTTP 404 Not Found");
        };
    }

    RegistryResponse post(List<String> path, String schema) throws ExecutionException, InterruptedException {
        if (fits(path, "subjects", "*", "versions")) {
            return switch (schemaRegistrar.register(path.get(1), schema)) {
                case SchemaRegistrar.RegistrationOutcome.RegisteredVersion(var known) ->
                    RegistryResponse.ok(Map.of("id", known.id()));
                case SchemaRegistrar.RegistrationOutcome.IncompatibleSchema(var reason) ->
                    RegistryResponse.refused(409, reason);
                case SchemaRegistrar.RegistrationOutcome.InvalidSchema(var reason) ->
                    RegistryResponse.refused(42201, reason);
            };
        }
        try {
            if (fits(path, "subjects", "*")) {
                return schemaIndex
                        .find(path.get(1), SchemaRegistrar.parse(schema).toString())
                        .map(found -> RegistryResponse.ok(view(found)))
                        .orElseGet(() -> RegistryResponse.refused(40403, "Schema not found"));
            }
            if (path.size() == 5 && fits(path.subList(0, 4), "compatibility", "subjects", "*", "versions")) {
                boolean compatible = schemaRegistrar
                        .incompatibility(path.get(2), SchemaRegistrar.parse(schema))
                        .isEmpty();
                return RegistryResponse.ok(Map.of("is_compatible", compatible));
            }
        } catch (AvroRuntimeException unreadable) {
            return RegistryResponse.refused(42201, String.valueOf(unreadable.getMessage()));
        }
        return RegistryResponse.refused(404, "HTTP 404 Not Found");
    }

    private RegistryResponse versions(String subject) {
        List<RegisteredSchema> versions = schemaIndex.versions(subject);
        return versions.isEmpty()
                ? RegistryResponse.refused(40401, "Subject '" + subject + "' not found.")
                : RegistryResponse.ok(
                        versions.stream().map(RegisteredSchema::version).toList());
    }

    private RegistryResponse version(String subject, String wanted, Function<RegisteredSchema, Object> view) {
        List<RegisteredSchema> versions = schemaIndex.versions(subject);
        if (versions.isEmpty()) {
            return RegistryResponse.refused(40401, "Subject '" + subject + "' not found.");
        }
        Optional<RegisteredSchema> found = wanted.equals("latest")
                ? Optional.of(versions.getLast())
                : versions.stream()
                        .filter(each -> wanted.equals(Integer.toString(each.version())))
                        .findFirst();
        return found.map(each -> RegistryResponse.ok(view.apply(each)))
                .orElseGet(() -> RegistryResponse.refused(40402, "Version " + wanted + " not found."));
    }

    private RegistryResponse byId(String id) {
        return number(id)
                .flatMap(schemaIndex::text)
                .map(text -> RegistryResponse.ok(Map.of("schema", text)))
                .orElseGet(() -> RegistryResponse.refused(40403, "Schema " + id + " not found"));
    }

    private RegistryResponse uses(String id) {
        return RegistryResponse.ok(number(id).map(schemaIndex::uses).orElse(List.of()).stream()
                .map(each -> Map.of("subject", each.subject(), "version", each.version()))
                .toList());
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Map<String, Object> view(RegisteredSchema schema) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("subject", schema.subject());
        view.put("version", schema.version());
        view.put("id", schema.id());
        view.put("schema", schema.schema());
        return view;
    }

    /** Compares segment by segment; {@code *} matches any one. */
    private static boolean fits(List<String> path, String... pattern) {
        if (path.size() != pattern.length) {
            return false;
        }
        for (int i = 0; i < pattern.length; i++) {
            if (!pattern[i].equals("*") && !pattern[i].equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }
}
