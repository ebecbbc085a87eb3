package org.lotse.activation.stream;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.lotse.serde.RegistryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a topic that every instance needs whole, at each start from its beginning, and hands on what it says. */
final class TableProcessor implements Processor<byte[], byte[], Void, Void> {

    private static final Logger LOG = LoggerFactory.getLogger(TableProcessor.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final String store;
    private final Workshop workshop;
    private final Table table;
    private @Nullable ProcessorContext<Void, Void> context;
    private @Nullable KeyValueStore<Bytes, byte[]> kept;

    TableProcessor(String store, Workshop workshop, Table table) {
        this.store = store;
        this.workshop = workshop;
        this.table = table;
    }

    /** Takes in one fact. */
    interface Table {

        /** @throws IllegalArgumentException if the fact is out of range; the message says which field */
        void take(SpecificRecord fact);
    }

    @Override
    public void init(ProcessorContext<Void, Void> given) {
        context = given;
        kept = given.getStateStore(store);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        if (context == null || kept == null) {
            throw new IllegalStateException("not initialised");
        }
        if (record.key() == null || record.value() == null) {
            return;
        }
        try {
            table.take(decode(record.value()));
            kept.put(Bytes.wrap(record.key()), record.value());
        } catch (IllegalArgumentException | SerializationException e) {
            putAside(context, record, e);
        }
    }

    /** A registry that is out of reach is no fault of the record, and nothing may be counted before the tables are whole: it is awaited. */
    private SpecificRecord decode(byte[] value) {
        while (true) {
            try {
                return workshop.bytes().decode(value);
            } catch (RegistryException e) {
                if (!e.temporary() || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                LOG.warn("The table {} waits for the registry: {}", store, e.getMessage());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void putAside(ProcessorContext<Void, Void> of, Record<byte[], byte[]> record, Exception e) {
        workshop.unreadable().increment();
        workshop.aside()
                .put(record, String.valueOf(e.getMessage()), of.recordMetadata().orElse(null));
    }
}
