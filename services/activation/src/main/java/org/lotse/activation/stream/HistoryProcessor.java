package org.lotse.activation.stream;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.wire.Intake;
import org.lotse.observability.kafka.RecordTraceHeader;
import org.lotse.serde.RegistryException;

/**
 * Reads the bytes of facts and merges them into the histories of the members of its partition. What follows from them is published before
 * the next commit, however many facts come until then.
 */
final class HistoryProcessor implements FixedKeyProcessor<byte[], byte[], Long> {

    /** Of a member whose history is held decoded, with what follows from it, until it is published; about. */
    private static final long BYTES_EACH = 4_000;

    /** What waits to be published may take a tenth of the memory per task, of which there are some. */
    private static final long ROOM =
            Math.clamp(Runtime.getRuntime().maxMemory() / 10, 1_000 * BYTES_EACH, 50_000 * BYTES_EACH);

    private static final long BYTES_OF_A_LETTER = 250;

    private static final int REGISTRY_ASKED = 10;
    private static final Duration REGISTRY_PAUSE = Duration.ofMillis(300);

    private final Workshop workshop;
    private final Intake intake;
    private @Nullable FixedKeyProcessorContext<byte[], Long> context;
    private @Nullable Desk desk;

    HistoryProcessor(Workshop workshop) {
        this.workshop = workshop;
        this.intake = new Intake(workshop.bytes(), workshop.reader(), workshop.clock());
    }

    @Override
    public void init(FixedKeyProcessorContext<byte[], Long> given) {
        context = given;
        desk = given.getStateStore(Desk.STORE);
    }

    @Override
    public void process(FixedKeyRecord<byte[], byte[]> record) {
        if (context == null || desk == null) {
            throw new IllegalStateException("not initialised");
        }
        desk.heard(context.currentSystemTimeMs());
        switch (read(record)) {
            case Intake.Understood(var learned) -> {
                desk.announcer().causedBy(learned.member(), RecordTraceHeader.header(record.headers()), record.timestamp());
                if (desk.members().learn(learned)) {
                    publishBeforeCommit(context, desk, record);
                } else if (desk.members().waiting() == 0 && desk.announcer().waiting() == 0) {
                    desk.announcer().nothingCaused();
                }
            }
            case Intake.OfNoConcern() -> {}
            case Intake.Refused(var flaw, var reason) -> {
                workshop.unreadable().increment();
                desk.announcer().unreadable(raw(record), flaw, reason, context.recordMetadata());
                // not by way of the table: a record without a key must not be lost either
                context.forward(record.withValue(desk.publications()), ActivationTopology.PUBLISH_NOW);
                context.commit();
            }
        }
    }

    /**
     * The first one since the last publication goes into a table with a cache, and a cache hands on what it holds when Kafka Streams is
     * about to commit, whoever asked for that commit.
     */
    private static void publishBeforeCommit(
            FixedKeyProcessorContext<byte[], Long> to, Desk desk, FixedKeyRecord<byte[], byte[]> record) {
        if (desk.touch()) {
            // never the same value twice: the table would keep it to itself
            // and never older: the table would complain
            to.forward(
                    record.withValue(desk.publications()).withTimestamp(to.currentSystemTimeMs()),
                    ActivationTopology.TOUCHED);
        }
        if (desk.members().waiting() * BYTES_EACH + desk.announcer().waiting() * BYTES_OF_A_LETTER >= ROOM) {
            to.commit();
        }
    }

    private static Record<byte[], byte[]> raw(FixedKeyRecord<byte[], byte[]> record) {
        return new Record<>(record.key(), record.value(), record.timestamp(), record.headers());
    }

    /** A registry out of reach is no fault of the record: it is asked for some time, then the thread starts over and reads again. */
    private Intake.Outcome read(FixedKeyRecord<byte[], byte[]> record) {
        for (int asked = 1; ; asked++) {
            try {
                return intake.read(record.key(), record.value());
            } catch (RegistryException e) {
                if (asked == REGISTRY_ASKED) {
                    throw new IllegalStateException(e);
                }
                LockSupport.parkNanos(REGISTRY_PAUSE.toNanos());
            }
        }
    }
}
