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
 * Accepts a new version of a subject only if it and all earlier versions can read each other ({@code FULL_TRANSITIVE}):
 * readers and writers of any age share the same topics.
 */
final class SchemaRegistrar {

    static final String COMPATIBILITY = "FULL_TRANSITIVE";
    private static final SchemaValidator BOTH_WAYS_WITH_ALL =
            new SchemaValidatorBuilder().mutualReadStrategy().validateAll();

    private final SchemaIndex schemaIndex;
    private final SchemaLog log;

    SchemaRegistrar(SchemaIndex schemaIndex, SchemaLog log) {
        this.schemaIndex = schemaIndex;
        this.log = log;
    }

    /** Result of a request to register. */
    sealed interface RegistrationOutcome {
        /** Registered as this entry, now or already before. */
        record RegisteredVersion(RegisteredSchema schema) implements RegistrationOutcome {}

        record IncompatibleSchema(String reason) implements RegistrationOutcome {}

        record InvalidSchema(String reason) implements RegistrationOutcome {}
    }

    /** Synchronized, so that ids and versions have no gaps and no duplicates. */
    synchronized RegistrationOutcome register(String subject, String text)
            throws ExecutionException, InterruptedException {
        Schema schema;
        try {
            schema = parse(text);
        } catch (AvroRuntimeException e) {
            return new RegistrationOutcome.InvalidSchema(String.valueOf(e.getMessage()));
        }
        Optional<RegisteredSchema> known = schemaIndex.find(subject, schema.toString());
        if (known.isPresent()) {
            return new RegistrationOutcome.RegisteredVersion(known.get());
        }
        Optional<String> incompatibility = incompatibility(subject, schema);
        if (incompatibility.isPresent()) {
            return new RegistrationOutcome.IncompatibleSchema(incompatibility.get());
        }
        RegisteredSchema registered = schemaIndex.next(subject, schema.toString());
        log.append(registered);
        schemaIndex.add(registered);
        return new RegistrationOutcome.RegisteredVersion(registered);
    }

    /** The reason why the schema is incompatible with the subject's versions; empty if it is compatible. */
    Optional<String> incompatibility(String subject, Schema schema) {
        List<Schema> existing = new ArrayList<>(schemaIndex.versions(subject).stream()
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
