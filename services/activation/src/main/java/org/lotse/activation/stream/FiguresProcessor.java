package org.lotse.activation.stream;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.wire.FactWriter;

/**
 * Publishes at each commit what changed since the last one: figures of members, totals, transitions, and the rows themselves. So figures,
 * rows and offsets become visible together, and an idle task commits nothing.
 */
final class FiguresProcessor implements Processor<byte[], Long, byte[], byte[]> {

    /** After midnight, facts of the old day may still be on their way. */
    private static final Duration SETTLE = Duration.ofSeconds(10);

    /** Nobody needs the figures of a day before yesterday, wherever that is. */
    private static final Duration LONG_PAST = Duration.ofDays(2);

    /** How often to see whether something came that may be published at once; the stream only asks between two polls. */
    private static final Duration OFTEN = Duration.ofMillis(10);

    private static final long QUIET_MS = 1_000;
    private static final int REFRESHED_AT_ONCE = 250;

    private final Workshop workshop;
    private final Gathering gathering = new Gathering();
    private final LookSchedule looks;
    private @Nullable ProcessorContext<byte[], byte[]> context;
    private @Nullable Desk desk;
    private long nextLookAtLogEnd;

    FiguresProcessor(Workshop workshop) {
        this.workshop = workshop;
        this.looks = new LookSchedule(workshop.commit().toMillis());
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> given) {
        context = given;
        var announcer = new Announcer(given, workshop.bytes(), new FactWriter(workshop.zones()), workshop.clock());
        int partition = given.taskId().partition();
        var members = new Members(
                new Rows(given.getStateStore(Rows.STORE)),
                new Figures(new Said(given.getStateStore(Said.STORE))),
                new Definitions(workshop.rulebooks()),
                announcer,
                workshop.zones(),
                new Audit(verdict -> workshop.verdicts().accept(partition, verdict)));
        members.rebuild();
        Desk shared = given.getStateStore(Desk.STORE);
        shared.lay(members, announcer);
        desk = shared;
        nextLookAtLogEnd = given.currentSystemTimeMs() + QUIET_MS;
        given.schedule(OFTEN, PunctuationType.WALL_CLOCK_TIME, now -> tick(given, shared, now));
        given.schedule(Duration.ofSeconds(1), PunctuationType.WALL_CLOCK_TIME, now -> members.audit());
    }

    /** Kafka Streams is about to commit, or there is something that must not wait. */
    @Override
    public void process(Record<byte[], Long> signal) {
        if (context == null || desk == null) {
            throw new IllegalStateException("not initialised");
        }
        publish(desk, context.currentSystemTimeMs());
    }

    private void tick(ProcessorContext<byte[], byte[]> to, Desk of, long now) {
        if (!looks.due(now, of.heardAt())) {
            return;
        }
        Instant time = workshop.clock().instant().minus(SETTLE);
        if (!gathering.over(now, of.heardAt(), of.members().latest().isBefore(time.minus(LONG_PAST)))) {
            return;
        }
        letDayCome(to, of, now, time);
        of.members().recount(REFRESHED_AT_ONCE);
        if (publish(of, now) > 0) {
            to.commit();
        }
    }

    private int publish(Desk of, long now) {
        long began = workshop.clock().millis();
        int said = of.members().publish();
        long waited = of.announcer().waited(workshop.clock().millis());
        of.announcer().send();
        if (said > 0 && waited >= 0) {
            workshop.publishDelay().record(Duration.ofMillis(waited));
        }
        of.published();
        if (said > 0) {
            looks.published(now);
            gathering.published(workshop.clock().millis() - began, now);
        }
        return said;
    }

    /** @param time of the machine's clock */
    private void letDayCome(ProcessorContext<byte[], byte[]> to, Desk desk, long now, Instant time) {
        Members of = desk.members();
        if (of.anyDayEnds(time) && now >= Math.max(nextLookAtLogEnd, desk.heardAt() + QUIET_MS)) {
            nextLookAtLogEnd = now + 2 * QUIET_MS;
            if (workshop.logEnd().reached(to.taskId().partition())) {
                of.timeComes(time);
            }
        }
        if (!of.anyDayEnds(time)) {
            of.refresh(REFRESHED_AT_ONCE);
        }
    }
}
