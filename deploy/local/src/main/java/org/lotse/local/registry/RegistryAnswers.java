package org.lotse.local.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.avro.AvroRuntimeException;

/** The part of Confluent's interface that serializers and people use. Nothing is ever deleted. */
final class RegistryAnswers {

    private final Schemas schemas;
    private final Registering registering;

    RegistryAnswers(Schemas schemas, Registering registering) {
        this.schemas = schemas;
        this.registering = registering;
    }

    Answer get(List<String> path) {
        return switch (path) {
            case List<String> p when p.isEmpty() -> Answer.ok(Map.of());
            case List<String> p when p.equals(List.of("subjects")) -> Answer.ok(schemas.subjects());
            case List<String> p when fits(p, "subjects", "*", "versions") -> versions(p.get(1));
            case List<String> p
            when fits(p, "subjects", "*", "versions", "*") -> version(p.get(1), p.get(3), RegistryAnswers::view);
            case List<String> p
            when fits(p, "subjects", "*", "versions", "*", "schema") ->
                version(p.get(1), p.get(3), RegisteredSchema::schema);
            case List<String> p when fits(p, "schemas", "ids", "*") -> byId(p.get(2));
            case List<String> p when fits(p, "schemas", "ids", "*", "versions") -> uses(p.get(2));
            case List<String> p when p.equals(List.of("schemas", "types")) -> Answer.ok(List.of("AVRO"));
            case List<String> p
            when !p.isEmpty() && p.getFirst().equals("config") ->
                Answer.ok(Map.of("compatibilityLevel", Registering.COMPATIBILITY));
            case List<String> p when fits(p, "mode") -> Answer.ok(Map.of("mode", "READWRITE"));
            default -> Answer.refused(404, "HTTP 404 Not Found");
        };
    }

    Answer post(List<String> path, String schema) throws ExecutionException, InterruptedException {
        if (fits(path, "subjects", "*", "versions")) {
            return switch (registering.register(path.get(1), schema)) {
                case Registering.Outcome.Known(var known) -> Answer.ok(Map.of("id", known.id()));
                case Registering.Outcome.Incompatible(var reason) -> Answer.refused(409, reason);
                case Registering.Outcome.Unreadable(var reason) -> Answer.refused(42201, reason);
            };
        }
        try {
            if (fits(path, "subjects", "*")) {
                return schemas.find(path.get(1), Registering.parse(schema).toString())
                        .map(found -> Answer.ok(view(found)))
                        .orElseGet(() -> Answer.refused(40403, "Schema not found"));
            }
            if (path.size() == 5 && fits(path.subList(0, 4), "compatibility", "subjects", "*", "versions")) {
                boolean compatible = registering
                        .incompatibility(path.get(2), Registering.parse(schema))
                        .isEmpty();
                return Answer.ok(Map.of("is_compatible", compatible));
            }
        } catch (AvroRuntimeException unreadable) {
            return Answer.refused(42201, String.valueOf(unreadable.getMessage()));
        }
        return Answer.refused(404, "HTTP 404 Not Found");
    }

    private Answer versions(String subject) {
        List<RegisteredSchema> versions = schemas.versions(subject);
        return versions.isEmpty()
                ? Answer.refused(40401, "Subject '" + subject + "' not found.")
                : Answer.ok(versions.stream().map(RegisteredSchema::version).toList());
    }

    private Answer version(String subject, String wanted, Function<RegisteredSchema, Object> view) {
        List<RegisteredSchema> versions = schemas.versions(subject);
        if (versions.isEmpty()) {
            return Answer.refused(40401, "Subject '" + subject + "' not found.");
        }
        Optional<RegisteredSchema> found = wanted.equals("latest")
                ? Optional.of(versions.getLast())
                : versions.stream()
                        .filter(each -> wanted.equals(Integer.toString(each.version())))
                        .findFirst();
        return found.map(each -> Answer.ok(view.apply(each)))
                .orElseGet(() -> Answer.refused(40402, "Version " + wanted + " not found."));
    }

    private Answer byId(String id) {
        return number(id)
                .flatMap(schemas::text)
                .map(text -> Answer.ok(Map.of("schema", text)))
                .orElseGet(() -> Answer.refused(40403, "Schema " + id + " not found"));
    }

    private Answer uses(String id) {
        return Answer.ok(number(id).map(schemas::uses).orElse(List.of()).stream()
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

    /** Segment by segment; {@code *} stands for any one. */
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
