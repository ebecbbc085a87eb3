package org.lotse.local.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.SchemaValidationException;
import org.apache.avro.SchemaValidator;
import org.apache.avro.SchemaValidatorBuilder;

/**
 * Takes a new version of a subject only if it and all earlier versions can read each other ({@code FULL_TRANSITIVE}): readers and
 * writers of any age live on the same topics.
 */
final class Registering {

    static final String COMPATIBILITY = "FULL_TRANSITIVE";
    private static final SchemaValidator BOTH_WAYS_WITH_ALL =
            new SchemaValidatorBuilder().mutualReadStrategy().validateAll();

    private final Schemas schemas;
    private final SchemaLog log;

    Registering(Schemas schemas, SchemaLog log) {
        this.schemas = schemas;
        this.log = log;
    }

    /** What became of a request to register. */
    sealed interface Outcome {
        /** Known under this entry, from now on or already before. */
        record Known(RegisteredSchema schema) implements Outcome {}

        record Incompatible(String reason) implements Outcome {}

        record Unreadable(String reason) implements Outcome {}
    }

    /** One at a time, so that ids and versions have no gaps and no doubles. */
    synchronized Outcome register(String subject, String text) throws ExecutionException, InterruptedException {
        Schema schema;
        try {
            schema = parse(text);
        } catch (AvroRuntimeException e) {
            return new Outcome.Unreadable(String.valueOf(e.getMessage()));
        }
        Optional<RegisteredSchema> known = schemas.find(subject, schema.toString());
        if (known.isPresent()) {
            return new Outcome.Known(known.get());
        }
        Optional<String> incompatibility = incompatibility(subject, schema);
        if (incompatibility.isPresent()) {
            return new Outcome.Incompatible(incompatibility.get());
        }
        RegisteredSchema registered = schemas.next(subject, schema.toString());
        log.append(registered);
        schemas.add(registered);
        return new Outcome.Known(registered);
    }

    /** Why the schema cannot follow the subject's versions; empty if it can. */
    Optional<String> incompatibility(String subject, Schema schema) {
        List<Schema> existing = new ArrayList<>(schemas.versions(subject).stream()
                .map(registered -> parse(registered.schema()))
                .toList());
        Collections.reverse(existing);
        try {
            BOTH_WAYS_WITH_ALL.validate(schema, existing);
            return Optional.empty();
        } catch (SchemaValidationException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    static Schema parse(String text) {
        return new Schema.Parser().parse(text);
    }
}
