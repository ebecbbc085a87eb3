package org.lotse.serde;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.ClassSecurityValidator;
import org.apache.kafka.common.errors.SerializationException;
import org.lotse.facts.Topics;

/**
 * Encodes and decodes facts in Confluent's wire format: a zero byte, the schema id (4 bytes, big endian), Avro binary.
 *
 * <p>Thread-safe. A schema is registered once per kind of fact, not per fact; afterwards the registry may be unavailable. This class is
 * long because the writer and the reader of the format must match byte for byte.
 *
 * @see <a href="https://docs.confluent.io/platform/current/schema-registry/fundamentals/serdes-develop/index.html#wire-format">Wire
 *     format</a>
 */
public final class FactBytes {

    private static final byte MAGIC = 0;
    private static final int PREFIX = 5;
    private static final String OURS = "org.lotse.facts.";
    private static final Map<String, Class<? extends SpecificRecord>> KNOWN = Topics.ALL.stream()
            .flatMap(topic -> topic.facts().stream())
            .collect(Collectors.toUnmodifiableMap(Class::getName, fact -> fact));

    static {
        // Avro 1.12 and later instantiates classes of trusted packages only, and our package is not among the defaults
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.getGlobal(), type -> type.getName().startsWith(OURS)));
    }

    private final SchemaRegistry registry;
    private final Map<String, Map<Class<? extends SpecificRecord>, Writer>> writers = new ConcurrentHashMap<>();
    private final Map<Integer, DatumReader<? extends Object>> readers = new ConcurrentHashMap<>();

    private final Map<Integer, WriterSchema> schemas = new ConcurrentHashMap<>();
    private final Map<String, Integer> refiled = new ConcurrentHashMap<>();

    private FactBytes(SchemaRegistry registry) {
        this.registry = registry;
    }

    /** @param registryUrl see {@code lotse.registry.url}: {@code http://host:port}, or {@code memory:} for tests */
    public static FactBytes withRegistry(String registryUrl) {
        return new FactBytes(SchemaRegistry.at(registryUrl));
    }

    /**
     * Registers the schemas of all kinds of fact on a topic, as the first fact of each kind would.
     *
     * @throws RegistryException if the registry refuses a schema or is unreachable
     */
    public void register(Topics.Topic topic) {
        topic.facts()
                .forEach(fact -> registry.register(
                        topic.subject(fact),
                        PortableSchema.of(SpecificData.get().getSchema(fact))));
    }

    /** The registry's time in its last response; empty if there was no response or it had no time. */
    public Optional<Instant> registryTime() {
        return registry.lastAnswer();
    }

    /**
     * @throws SerializationException if the value of a field violates the schema
     * @throws RegistryException if this kind of fact is not registered and cannot be registered now
     */
    public byte[] encode(String topic, SpecificRecord fact) {
        Writer writer = writers.computeIfAbsent(topic, t -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        fact.getClass(),
                        kind -> writerFor(
                                Topics.subjectOf(topic, fact.getSchema().getFullName()), fact));
        var out = new ByteArrayOutputStream(256);
        out.write(MAGIC);
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(writer.id).array());
        try {
            BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(out, null);
            writer.datum.write(fact, encoder);
            encoder.flush();
        } catch (IOException | AvroRuntimeException | ClassCastException e) {
            throw new SerializationException(
                    "Cannot write " + fact.getSchema().getFullName() + ": " + e.getMessage(), e);
        }
        return out.toByteArray();
    }

    /**
     * @return a generated fact, or an {@link UnknownFact} if its kind is newer than this build
     * @throws SerializationException if the bytes are not a fact
     * @throws RegistryException if the schema id is unknown or the registry is unreachable
     */
    public SpecificRecord decode(byte[] bytes) {
        int id = idOf(bytes);
        DatumReader<? extends Object> reader = readers.computeIfAbsent(id, this::readerFor);
        try {
            var decoder = DecoderFactory.get().binaryDecoder(bytes, PREFIX, bytes.length - PREFIX, null);
            Object read = reader.read(null, decoder);
            return read instanceof SpecificRecord fact ? fact : new UnknownFact((GenericRecord) read);
        } catch (IOException | RuntimeException e) {
            throw new SerializationException("Schema " + id + " does not fit the bytes: " + e.getMessage(), e);
        }
    }

    /**
     * @return the schema of these bytes
     * @throws SerializationException if the bytes are not a fact
     * @throws RegistryException if the schema id is unknown or the registry is unreachable
     */
    public WriterSchema schemaOf(byte[] bytes) {
        return schemas.computeIfAbsent(idOf(bytes), id -> WriterSchema.of(registry.byId(id)));
    }

    /**
     * Rewrites a fact for a registry that may not have its schema: registers the schema and replaces the schema id.
     *
     * @param schema the schema of the bytes
     * @throws RegistryException if the schema cannot be registered
     */
    public byte[] refiled(String topic, WriterSchema schema, byte[] bytes) {
        idOf(bytes);
        int id = refiled.computeIfAbsent(topic + " " + schema.fingerprint(), ignored -> file(topic, schema));
        return ByteBuffer.wrap(bytes.clone()).putInt(1, id).array();
    }

    private int file(String topic, WriterSchema schema) {
        Schema parsed = new Schema.Parser().parse(schema.json());
        return registry.register(Topics.subjectOf(topic, parsed.getFullName()), parsed);
    }

    private static int idOf(byte[] bytes) {
        if (bytes.length < PREFIX || bytes[0] != MAGIC) {
            throw new SerializationException(
                    "Not in Confluent's wire format: it must start with a zero byte and a schema number");
        }
        return ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt();
    }

    private Writer writerFor(String subject, SpecificRecord fact) {
        Schema schema = fact.getSchema();
        int id = registry.register(subject, PortableSchema.of(schema));
        return new Writer(id, new SpecificDatumWriter<>(schema, SpecificData.getForClass(fact.getClass())));
    }

    private DatumReader<? extends Object> readerFor(int id) {
        Schema written;
        try {
            written = registry.byId(id);
        } catch (AvroRuntimeException e) {
            throw new SerializationException(
                    "Schema " + id + " of the registry is not an Avro schema: " + e.getMessage(), e);
        }
        Class<? extends SpecificRecord> known = KNOWN.get(written.getFullName());
        if (known == null) {
            return new GenericDatumReader<GenericRecord>(written);
        }
        SpecificData data = SpecificData.getForClass(known);
        // prepares the decoding once per schema instead of per field
        data.setFastReaderEnabled(true);
        return new SpecificDatumReader<SpecificRecord>(written, data.getSchema(known), data);
    }

    private record Writer(int id, SpecificDatumWriter<SpecificRecord> datum) {}
}
