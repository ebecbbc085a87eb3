package org.lotse.serde;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.apache.avro.Schema;

/** Assigns ids to schemas, like any registry with Confluent's REST API. */
interface SchemaRegistry {

    /**
     * Registers a schema and returns its id; the same schema keeps its id.
     *
     * @param subject {@code <topic>-<record full name>}
     * @throws RegistryException if the registry refuses the schema or is unreachable
     */
    int register(String subject, Schema schema);

    /**
     * @return the schema with this id
     * @throws RegistryException if there is none, or the registry is unreachable
     */
    Schema byId(int id);

    /** The registry's time in its last response; empty if it sends none. */
    Optional<Instant> lastAnswer();

    /**
     * @param url {@code http://host:port}, with the path of the registry if any; or {@code memory:} for tests, which has only the schemas
     *     of this build
     */
    static SchemaRegistry at(String url) {
        return url.startsWith("memory:") ? new CatalogueRegistry() : new HttpSchemaRegistry(URI.create(url));
    }
}
