package org.lotse.activation.stream;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.wire.FactWriter;
import org.lotse.activation.wire.Intake;
import org.lotse.serde.RegistryException;

/**
 * One task of the topology: reads the bytes of facts, keeps the histories of the members of its partition, and publishes at each commit what
 * changed. Publishing asks for the commit itself, so figures, rows and offsets become visible together, and an idle task commits nothing.
 */
final class HistoryProcessor implements Processor<byte[], byte[], byte[], byte[]> {

    /** After midnight, facts of the old day may still be on their way. */
    private static final Duration SETTLE = Duration.ofSeconds(10);

    private static final long QUIET_MS = 1_000;

    /** Members whose histories are held decoded until they are published, at most: some 50 MB. */
    private static final int MOST_WAITING = 20_000;

    private static final int REFRESHED_AT_ONCE = 250;
    private static final int REGISTRY_ASKED = 10;
    private static final Duration REGISTRY_PAUSE = Duration.ofMillis(300);

    private final Workshop workshop;
    private final Intake intake;
    private @Nullable ProcessorContext<byte[], byte[]> context;
    private @Nullable Members members;
    private @Nullable Announcer announcer;
    private long nextLookAtLogEnd;
    private final Gathering gathering = new Gathering();

    HistoryProcessor(Workshop workshop) {
        this.workshop = workshop;
        this.intake = new Intake(workshop.bytes(), workshop.reader(), workshop.clock());
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> given) {
        context = given;
        var writer = new FactWriter(workshop.zone());
        var toTopics = new Announcer(given, workshop.bytes(), writer, workshop.clock());
        int partition = given.taskId().partition();
        var built = new Members(
                new Rows(given.getStateStore(Rows.STORE)),
                new Timers(given.getStateStore(Timers.STORE)),
                new Figures(given.getStateStore(Figures.STORE)),
                new Definitions(workshop.rulebooks()),
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
        switch (read(record)) {
            case Intake.Understood(var learned) -> {
                members.learn(learned);
                if (members.waiting() >= MOST_WAITING) {
                    publish(context, members, now);
                }
            }
            case Intake.OfNoConcern() -> {}
            case Intake.Refused(var flaw, var reason) -> {
                workshop.unreadable().increment();
                announcer.unreadable(record, flaw, reason);
                context.commit();
            }
        }
    }

    /** A registry out of reach is no fault of the record: it is asked for some time, then the thread starts over and reads again. */
    private Intake.Outcome read(Record<byte[], byte[]> record) {
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

    private void tick(ProcessorContext<byte[], byte[]> to, Members of, long now) {
        if (!gathering.over(now)) {
            return;
        }
        letDayCome(to, of, now);
        of.recount(REFRESHED_AT_ONCE);
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
