package org.lotse.serde;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;

/**
 * The schema with which a fact was written, identified independently of any registry.
 *
 * @param fingerprint CRC-64-AVRO of the text
 * @param json the schema as Avro prints it
 */
public record WriterSchema(long fingerprint, String json) {

    /** @throws org.apache.avro.AvroRuntimeException if the text is not a schema */
    public static WriterSchema parse(String json) {
        return of(new Schema.Parser().parse(json));
    }

    static WriterSchema of(Schema schema) {
        String json = schema.toString();
        return new WriterSchema(SchemaNormalization.fingerprint64(json.getBytes(UTF_8)), json);
    }
}
