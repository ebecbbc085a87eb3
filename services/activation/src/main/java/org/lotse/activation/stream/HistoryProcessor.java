package org.lotse.activation.stream;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.wire.FactWriter;
import org.lotse.activation.wire.Learned;
import org.lotse.serde.RegistryException;

/**
 * One task of the topology: reads the bytes of facts, keeps the histories of the members of its partition, and publishes at each commit what
 * changed. Publishing asks for the commit itself, so figures, rows and offsets become visible together, and an idle task commits nothing.
 */
final class HistoryProcessor implements Processor<byte[], byte[], byte[], byte[]> {

    /** A fact that claims to come from later than this is a wrong clock, and would fire timers of days to come. */
    private static final Duration CLOCK_SKEW = Duration.ofDays(1);

    /** After midnight, facts of the old day may still be on their way. */
    private static final Duration SETTLE = Duration.ofSeconds(10);

    private static final long QUIET_MS = 1_000;

    /** Members whose histories are held decoded until they are published, at most: some 50 MB. */
    private static final int MOST_WAITING = 20_000;

    private static final int REFRESHED_AT_ONCE = 250;

    private final Workshop workshop;
    private @Nullable ProcessorContext<byte[], byte[]> context;
    private @Nullable Members members;
    private @Nullable Announcer announcer;
    private long nextLookAtLogEnd;
    private final Gathering gathering = new Gathering();

    HistoryProcessor(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> given) {
        context = given;
        var writer = new FactWriter(workshop.evaluator().policy(), workshop.zone());
        var toTopics = new Announcer(given, workshop.bytes(), writer, workshop.clock());
        int partition = given.taskId().partition();
        var built = new Members(
                new Rows(given.getStateStore(Rows.STORE)),
                new Timers(given.getStateStore(Timers.STORE)),
                new Figures(given.getStateStore(Figures.STORE)),
                workshop.evaluator(),
                toTopics,
                workshop.zone(),
                new Audit(verdict -> workshop.verdicts().accept(partition, verdict)));
        built.rebuild();
        announcer = toTopics;
        members = built;
        nextLookAtLogEnd = given.currentSystemTimeMs() + QUIET_MS;
        given.schedule(workshop.commit(), PunctuationType.WALL_CLOCK_TIME, now -> tick(given, built, now));
        given.schedule(Duration.ofSeconds(1), PunctuationType.WALL_CLOCK_TIME, now -> built.audit());
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        if (context == null || members == null || announcer == null) {
            throw new IllegalStateException("not initialised");
        }
        long now = context.currentSystemTimeMs();
        nextLookAtLogEnd = now + QUIET_MS;
        Learned learned;
        try {
            learned = read(record);
        } catch (IllegalArgumentException | SerializationException e) {
            workshop.unreadable().increment();
            announcer.unreadable(record, String.valueOf(e.getMessage()));
            context.commit();
            return;
        }
        if (learned != null) {
            members.learn(learned);
            if (members.waiting() >= MOST_WAITING) {
                publish(context, members, now);
            }
        }
    }

    private @Nullable Learned read(Record<byte[], byte[]> record) {
        if (record.key() == null || record.value() == null) {
            throw new IllegalArgumentException("a fact has a key and a value");
        }
        Learned learned = workshop.reader().read(decode(record.value()));
        if (learned == null) {
            return null;
        }
        if (!learned.member().toString().equals(new String(record.key(), StandardCharsets.UTF_8))) {
            throw new IllegalArgumentException("the key is not the member " + learned.member());
        }
        Instant latest = workshop.clock().instant().plus(CLOCK_SKEW);
        if (learned.recordedAt().isAfter(latest)) {
            throw new IllegalArgumentException("recordedAt " + learned.recordedAt() + " lies in the future");
        }
        return learned;
    }

    /** A registry that is out of reach is no fault of the record: the thread starts over and reads it again. */
    private SpecificRecord decode(byte[] value) {
        try {
            return workshop.bytes().decode(value);
        } catch (RegistryException e) {
            if (e.temporary()) {
                throw new IllegalStateException(e);
            }
            throw e;
        }
    }

    private void tick(ProcessorContext<byte[], byte[]> to, Members of, long now) {
        if (!gathering.over(now)) {
            return;
        }
        letDayCome(to, of, now);
        publish(to, of, now);
    }

    private void publish(ProcessorContext<byte[], byte[]> to, Members of, long now) {
        int said = of.publish();
        gathering.said(said, now);
        if (said > 0) {
            to.commit();
        }
    }

    private void letDayCome(ProcessorContext<byte[], byte[]> to, Members of, long now) {
        int day = Day.of(
                workshop.clock().instant().minus(SETTLE).atZone(workshop.zone()).toLocalDate());
        if (day > of.today() && now >= nextLookAtLogEnd) {
            nextLookAtLogEnd = now + 2 * QUIET_MS;
            if (workshop.logEnd().reached(to.taskId().partition())) {
                of.turnTo(day);
            }
        }
        if (of.today() >= day) {
            of.refresh(REFRESHED_AT_ONCE);
        }
    }
}
