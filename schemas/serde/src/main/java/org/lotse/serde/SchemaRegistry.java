package org.lotse.serde;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.apache.avro.Schema;

/** Numbers for schemas, as any registry that speaks Confluent's REST API gives them. */
interface SchemaRegistry {

    /**
     * Files a schema and returns its number; the same schema keeps its number.
     *
     * @param subject {@code <topic>-<record full name>}
     * @throws RegistryException if the registry refuses the schema or cannot be reached
     */
    int register(String subject, Schema schema);

    /**
     * @return the schema filed under this number
     * @throws RegistryException if there is none, or the registry cannot be reached
     */
    Schema byId(int id);

    /** What time it was in the registry when it last answered; empty if it does not say. */
    Optional<Instant> lastAnswer();

    /**
     * @param url {@code http://host:port}, with any path a registry wants; or {@code memory:}, which knows the schemas of this
     *     build only and serves tests
     */
    static SchemaRegistry at(String url) {
        return url.startsWith("memory:") ? new CatalogueRegistry() : new HttpSchemaRegistry(URI.create(url));
    }
}
