package org.lotse.local.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The registered schemas, in memory; the topic is the source of truth. Safe for concurrent reads during a registration.
 */
final class SchemaIndex {

    private final Map<String, TreeMap<Integer, RegisteredSchema>> subjects = new TreeMap<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();

    synchronized void add(RegisteredSchema registered) {
        subjects.computeIfAbsent(registered.subject(), subject -> new TreeMap<>())
                .put(registered.version(), registered);
        texts.put(registered.id(), registered.schema());
        ids.putIfAbsent(registered.schema(), registered.id());
    }

    synchronized List<String> subjects() {
        return List.copyOf(subjects.keySet());
    }

    /** By version, ascending; empty for an unknown subject. */
    synchronized List<RegisteredSchema> versions(String subject) {
        return new ArrayList<>(subjects.getOrDefault(subject, new TreeMap<>()).values());
    }

    synchronized Optional<String> text(int id) {
        return Optional.ofNullable(texts.get(id));
    }

    /** The subjects and versions that have the schema with this id. */
    synchronized List<RegisteredSchema> uses(int id) {
        return subjects.values().stream()
                .flatMap(versions -> versions.values().stream())
                .filter(registered -> registered.id() == id)
                .toList();
    }

    Optional<RegisteredSchema> find(String subject, String schema) {
        return versions(subject).stream()
                .filter(registered -> registered.schema().equals(schema))
                .findFirst();
    }

    /** The next entry of a subject, not yet added. */
    synchronized RegisteredSchema next(String subject, String schema) {
        TreeMap<Integer, RegisteredSchema> versions = subjects.getOrDefault(subject, new TreeMap<>());
        int version = versions.isEmpty() ? 1 : versions.lastKey() + 1;
        int newId = texts.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        return new RegisteredSchema(subject, version, ids.getOrDefault(schema, newId), schema);
    }
}
