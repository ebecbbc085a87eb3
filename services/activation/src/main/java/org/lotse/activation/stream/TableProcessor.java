package org.lotse.activation.stream;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.wire.TableFacts;
import org.lotse.serde.RegistryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a topic that every instance needs whole, at each start from its beginning, into the rulebooks and the time zones. */
final class TableProcessor implements Processor<byte[], byte[], Void, Void> {

    private static final Logger LOG = LoggerFactory.getLogger(TableProcessor.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final String store;
    private final Workshop workshop;
    private @Nullable ProcessorContext<Void, Void> context;
    private @Nullable KeyValueStore<Bytes, byte[]> kept;

    TableProcessor(String store, Workshop workshop) {
        this.store = store;
        this.workshop = workshop;
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
        switch (read(record.value())) {
            case TableFacts.Decided(var network, var edition) ->
                workshop.rulebooks().publish(network, edition);
            case TableFacts.Planned(var noted) -> workshop.rulebooks().note(noted.network(), noted.occasion());
            case TableFacts.Described(var network, int version, var zone) ->
                workshop.zones().learn(network, version, zone);
            case TableFacts.OfNoConcern() -> {}
            case TableFacts.Refused(var flaw, var reason) -> {
                workshop.unreadable().increment();
                workshop.aside()
                        .put(record, flaw, reason, context.recordMetadata().orElse(null));
                return;
            }
        }
        kept.put(Bytes.wrap(record.key()), record.value());
    }

    /** A registry that is out of reach is no fault of the record, and nothing may be counted before the tables are whole: it is awaited. */
    private TableFacts.Said read(byte[] value) {
        while (true) {
            try {
                return workshop.tables().read(value);
            } catch (RegistryException e) {
                if (Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                LOG.warn("The table {} waits for the registry: {}", store, e.getMessage());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
