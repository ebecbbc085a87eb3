package org.lotse.activation.topology;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.wire.TableFactDecoder;
import org.lotse.serde.RegistryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a topic that every instance needs completely, from its beginning at each start, into the policy timelines and time zones. */
final class GlobalTableProcessor implements Processor<byte[], byte[], Void, Void> {

    private static final Logger LOG = LoggerFactory.getLogger(GlobalTableProcessor.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final String store;
    private final TaskDependencies dependencies;
    private @Nullable ProcessorContext<Void, Void> context;
    private @Nullable KeyValueStore<Bytes, byte[]> kept;

    GlobalTableProcessor(String store, TaskDependencies dependencies) {
        this.store = store;
        this.dependencies = dependencies;
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
            case TableFactDecoder.PolicyChange(var network, var policyVersion) ->
                dependencies.rulebooks().publish(network, policyVersion);
            case TableFactDecoder.ProgrammeChange(var networkProgrammeItem) ->
                dependencies.rulebooks().recordItem(networkProgrammeItem.network(), networkProgrammeItem.occasion());
            case TableFactDecoder.ZoneChange(var network, int version, var zone) ->
                dependencies.zones().update(network, version, zone);
            case TableFactDecoder.NoTableChange() -> {}
            case TableFactDecoder.UnreadableTableFact(var flaw, var reason) -> {
                dependencies.unreadable().increment();
                dependencies
                        .aside()
                        .send(record, flaw, reason, context.recordMetadata().orElse(null));
                return;
            }
        }
        kept.put(Bytes.wrap(record.key()), record.value());
    }

    /** Waits for an unavailable registry: it is no fault of the record, and nothing may be counted before the tables are complete. */
    private TableFactDecoder.TableChange read(byte[] value) {
        while (true) {
            try {
                return dependencies.tables().read(value);
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
