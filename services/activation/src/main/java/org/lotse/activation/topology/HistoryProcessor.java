package org.lotse.activation.topology;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.wire.FactDecoder;
import org.lotse.observability.kafka.RecordTraceHeader;
import org.lotse.serde.RegistryException;

/**
 * Decodes facts and merges them into the histories of the members of its partition. The resulting figures are published before the next
 * commit, however many facts arrive until then.
 */
final class HistoryProcessor implements FixedKeyProcessor<byte[], byte[], Long> {

    /** Approximate memory of one member whose history and results are held decoded until they are published. */
    private static final long BYTES_EACH = 4_000;

    /** Members waiting for publication may use a tenth of the memory per task; there are several tasks. */
    private static final long ROOM =
            Math.clamp(Runtime.getRuntime().maxMemory() / 10, 1_000 * BYTES_EACH, 50_000 * BYTES_EACH);

    private static final long BYTES_OF_A_LETTER = 250;

    private static final int REGISTRY_ASKED = 10;
    private static final Duration REGISTRY_PAUSE = Duration.ofMillis(300);

    private final TaskDependencies dependencies;
    private final FactDecoder factDecoder;
    private @Nullable FixedKeyProcessorContext<byte[], Long> context;
    private @Nullable TaskContextStore taskContextStore;

    HistoryProcessor(TaskDependencies dependencies) {
        this.dependencies = dependencies;
        this.factDecoder = new FactDecoder(dependencies.bytes(), dependencies.reader(), dependencies.clock());
    }

    @Override
    public void init(FixedKeyProcessorContext<byte[], Long> given) {
        context = given;
        taskContextStore = given.getStateStore(TaskContextStore.STORE);
    }

    @Override
    public void process(FixedKeyRecord<byte[], byte[]> record) {
        if (context == null || taskContextStore == null) {
            throw new IllegalStateException("not initialised");
        }
        taskContextStore.recordArrived(context.currentSystemTimeMs());
        switch (read(record)) {
            case FactDecoder.DecodedFact(var historyDelta) -> {
                taskContextStore
                        .announcer()
                        .causedBy(
                                historyDelta.member(), RecordTraceHeader.header(record.headers()), record.timestamp());
                if (taskContextStore.members().apply(historyDelta)) {
                    publishBeforeCommit(context, taskContextStore, record);
                } else if (taskContextStore.members().waiting() == 0
                        && taskContextStore.announcer().waiting() == 0) {
                    taskContextStore.announcer().nothingCaused();
                }
            }
            case FactDecoder.IgnoredFact() -> {}
            case FactDecoder.UnreadableFact(var flaw, var reason) -> {
                dependencies.unreadable().increment();
                taskContextStore.announcer().unreadable(raw(record), flaw, reason, context.recordMetadata());
                // bypasses the table: a record without a key must not be lost
                context.forward(record.withValue(taskContextStore.publications()), ActivationTopology.PUBLISH_NOW);
                context.commit();
            }
        }
    }

    /**
     * Puts the first record since the last publication into a table with a cache. Kafka Streams flushes the cache before every commit,
     * whatever caused that commit.
     */
    private static void publishBeforeCommit(
            FixedKeyProcessorContext<byte[], Long> to,
            TaskContextStore taskContextStore,
            FixedKeyRecord<byte[], byte[]> record) {
        if (taskContextStore.markDirty()) {
            // never the same value twice: the table would drop it as unchanged
            // never older: the table would log a warning
            to.forward(
                    record.withValue(taskContextStore.publications()).withTimestamp(to.currentSystemTimeMs()),
                    ActivationTopology.PENDING_MEMBERS);
        }
        if (taskContextStore.members().waiting() * BYTES_EACH
                        + taskContextStore.announcer().waiting() * BYTES_OF_A_LETTER
                >= ROOM) {
            to.commit();
        }
    }

    private static Record<byte[], byte[]> raw(FixedKeyRecord<byte[], byte[]> record) {
        return new Record<>(record.key(), record.value(), record.timestamp(), record.headers());
    }

    /** An unavailable registry is no fault of the record: after some retries the thread is replaced and reads the record again. */
    private FactDecoder.DecodingResult read(FixedKeyRecord<byte[], byte[]> record) {
        for (int asked = 1; ; asked++) {
            try {
                return factDecoder.read(record.key(), record.value());
            } catch (RegistryException e) {
                if (asked == REGISTRY_ASKED) {
                    throw new IllegalStateException(e);
                }
                LockSupport.parkNanos(REGISTRY_PAUSE.toNanos());
            }
        }
    }
}
