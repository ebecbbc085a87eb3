package org.lotse.demo.seeding;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.gate.Uuids;

/** The ids that the services gave to what the story calls by its own keys. */
final class AssignedIds {

    private final Map<String, UUID> ids = new ConcurrentHashMap<>();

    void put(String key, String id) {
        ids.put(key, UUID.fromString(id));
    }

    UUID id(String key) {
        return Objects.requireNonNull(ids.get(key), key);
    }

    /** Projects are named by whoever makes them. */
    static UUID project(String key) {
        return Uuids.of("demo:project", key);
    }
}
