package org.lotse.demo.seeding;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.resource.Uuids;

/** Ids assigned by the services, by the keys of the scenario. */
final class AssignedIds {

    private final Map<String, UUID> ids = new ConcurrentHashMap<>();

    void put(String key, String id) {
        ids.put(key, UUID.fromString(id));
    }

    UUID id(String key) {
        return Objects.requireNonNull(ids.get(key), key);
    }

    /** The id of a project is chosen by the client that creates it. */
    static UUID project(String key) {
        return Uuids.of("demo:project", key);
    }
}
