package org.lotse.activation.output;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.MemberSnapshot;
import org.lotse.activation.metric.lifecycle.StateTransition;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.task.ActivationOutput;
import org.lotse.activation.task.CellKey;
import org.lotse.activation.task.MemberKey;
import org.lotse.activation.wire.ActivationFactWriter;
import org.lotse.activation.wire.FactDecoder;
import org.lotse.facts.Topics;
import org.lotse.observability.kafka.RecordTraceHeader;
import org.lotse.serde.FactBytes;

/**
 * Buffers the results of activation until they are published: only the publishing processor can forward records to the output topics.
 */
public final class OutputBuffer implements ActivationOutput {

    private static final long NONE = Long.MAX_VALUE;

    private final ProcessorContext<byte[], byte[]> context;
    private final FactBytes bytes;
    private final ActivationFactWriter writer;
    private final Clock clock;
    private final List<PendingRecord> letters = new ArrayList<>();
    private final Map<UUID, String> traces = new HashMap<>();
    private @Nullable String lastTrace;
    private long oldest = NONE;

    /** @param record built when it is sent: until then a transition takes little memory, and a replay produces many */
    private record PendingRecord(String topic, Supplier<Record<byte[], byte[]>> record) {}

    public OutputBuffer(
            ProcessorContext<byte[], byte[]> context, FactBytes bytes, ActivationFactWriter writer, Clock clock) {
        this.context = context;
        this.bytes = bytes;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Records the cause of the next publication: what is published for the member follows from this fact and carries its trace. Totals
     * follow from many facts and carry the trace of the last one.
     *
     * @param writtenAt milliseconds since the epoch at which the fact was appended to its topic
     */
    public void causedBy(UUID member, @Nullable String trace, long writtenAt) {
        oldest = Math.min(oldest, writtenAt);
        if (trace != null) {
            traces.put(member, trace);
            lastTrace = trace;
        }
    }

    /** The facts since the last publication changed nothing. */
    public void nothingCaused() {
        traces.clear();
        lastTrace = null;
        oldest = NONE;
    }

    /** How long the oldest fact behind this publication has waited, in milliseconds; negative if there is none. */
    public long waited(long now) {
        return oldest == NONE ? -1 : Math.max(0, now - oldest);
    }

    @Override
    public void member(MemberKey key, MemberSnapshot figures, Policy by) {
        var fact = writer.member(key.network(), key.member(), figures, by, clock.instant());
        write(Topics.ACTIVATION_MEMBERS, key.member().toString(), traces.get(key.member()), () -> fact);
    }

    @Override
    @SuppressWarnings("NullAway") // null is a tombstone: it deletes the last value of a retracted member
    public void memberGone(MemberKey key) {
        var record = new Record<byte[], byte[]>(text(key.member().toString()), null, clock.millis());
        RecordTraceHeader.write(record.headers(), traces.get(key.member()));
        letters.add(new PendingRecord(Topics.ACTIVATION_MEMBERS, () -> record));
    }

    @Override
    public void changed(
            MemberKey key, boolean contractAxis, StateTransition stateTransition, Policy by, Instant learnedAt) {
        write(
                Topics.ACTIVATION_TRANSITIONS,
                key.member().toString(),
                traces.get(key.member()),
                () -> writer.changed(key.network(), key.member(), contractAxis, stateTransition, by, learnedAt));
    }

    @Override
    public void total(CellKey key, long total, int asOf, Policy by) {
        int partition = context.taskId().partition();
        var fact = writer.total(key.network(), key.cell(), partition, total, asOf, by);
        write(Topics.ACTIVATION_METRICS, recordKey(key, partition), lastTrace, () -> fact);
    }

    /** Buffers an unreadable record with the reason and its position. */
    public void unreadable(
            Record<byte[], byte[]> record,
            FactDecoder.FactFlaw flaw,
            String reason,
            Optional<RecordMetadata> position) {
        var letter = DeadLetterProducer.deadLetter(record, flaw, reason, position.orElse(null));
        letters.add(new PendingRecord(Topics.ACTIVATION_DEAD_LETTERS, () -> letter));
    }

    /** Number of records that wait to be sent. */
    public int waiting() {
        return letters.size();
    }

    /** Sends the buffered records; may only be called by the publishing processor. */
    public void send() {
        letters.forEach(pendingRecord -> context.forward(pendingRecord.record().get(), pendingRecord.topic()));
        letters.clear();
        nothingCaused();
    }

    private void write(String topic, String key, @Nullable String trace, Supplier<SpecificRecord> fact) {
        letters.add(new PendingRecord(topic, () -> {
            var record = new Record<>(text(key), bytes.encode(topic, fact.get()), clock.millis());
            RecordTraceHeader.write(record.headers(), trace);
            return record;
        }));
    }

    private static String recordKey(CellKey key, int partition) {
        return key.network() + "|" + key.cellName() + "|" + partition;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
