package org.lotse.activation.topology;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.output.OutputBuffer;
import org.lotse.activation.storage.HistoryRowStore;
import org.lotse.activation.storage.PublishedTotalsStore;
import org.lotse.activation.task.MemberTask;
import org.lotse.activation.task.PublishSchedule;
import org.lotse.activation.task.PublishThrottle;
import org.lotse.activation.wire.ActivationFactWriter;

/**
 * Publishes at each commit what changed since the last one: member figures, totals, transitions, and the rows. So figures, rows and offsets
 * become visible together, and an idle task commits nothing.
 */
final class FiguresProcessor implements Processor<byte[], Long, byte[], byte[]> {

    /** Facts of the old day may still arrive shortly after midnight. */
    private static final Duration SETTLE = Duration.ofSeconds(10);

    /** Figures of days before yesterday are not needed, in any time zone. */
    private static final Duration LONG_PAST = Duration.ofDays(2);

    /** How often to check for facts that may be published at once; the stream checks only between two polls. */
    private static final Duration OFTEN = Duration.ofMillis(10);

    private static final long QUIET_MS = 1_000;
    private static final int REFRESHED_AT_ONCE = 250;

    private final TaskDependencies dependencies;
    private final PublishThrottle publishThrottle = new PublishThrottle();
    private final PublishSchedule looks;
    private @Nullable ProcessorContext<byte[], byte[]> context;
    private @Nullable TaskContextStore taskContextStore;
    private long nextLookAtLogEnd;

    FiguresProcessor(TaskDependencies dependencies) {
        this.dependencies = dependencies;
        this.looks = new PublishSchedule(dependencies.commit().toMillis());
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> given) {
        context = given;
        var outputBuffer = new OutputBuffer(
                given, dependencies.bytes(), new ActivationFactWriter(dependencies.zones()), dependencies.clock());
        int partition = given.taskId().partition();
        var memberTask = new MemberTask(
                new HistoryRowStore(given.getStateStore(HistoryRowStore.STORE)),
                new PublishedTotalsStore(given.getStateStore(PublishedTotalsStore.STORE)),
                dependencies.rulebooks(),
                outputBuffer,
                dependencies.zones(),
                auditResult -> dependencies.verdicts().accept(partition, auditResult));
        memberTask.rebuild();
        TaskContextStore shared = given.getStateStore(TaskContextStore.STORE);
        shared.attach(memberTask, outputBuffer);
        taskContextStore = shared;
        nextLookAtLogEnd = given.currentSystemTimeMs() + QUIET_MS;
        given.schedule(OFTEN, PunctuationType.WALL_CLOCK_TIME, now -> tick(given, shared, now));
        given.schedule(Duration.ofSeconds(1), PunctuationType.WALL_CLOCK_TIME, now -> memberTask.audit());
    }

    /** Called when Kafka Streams is about to commit, or when something must be published immediately. */
    @Override
    public void process(Record<byte[], Long> signal) {
        if (context == null || taskContextStore == null) {
            throw new IllegalStateException("not initialised");
        }
        publish(taskContextStore, context.currentSystemTimeMs());
    }

    private void tick(ProcessorContext<byte[], byte[]> to, TaskContextStore of, long now) {
        if (!looks.due(now, of.lastArrivalAt())) {
            return;
        }
        Instant time = dependencies.clock().instant().minus(SETTLE);
        if (!publishThrottle.isDue(
                now, of.lastArrivalAt(), of.members().latest().isBefore(time.minus(LONG_PAST)))) {
            return;
        }
        letDayCome(to, of, now, time);
        of.members().recount(REFRESHED_AT_ONCE);
        if (publish(of, now) > 0) {
            to.commit();
        }
    }

    private int publish(TaskContextStore of, long now) {
        long began = dependencies.clock().millis();
        int said = of.members().publish();
        long waited = of.announcer().waited(dependencies.clock().millis());
        of.announcer().send();
        if (said > 0 && waited >= 0) {
            dependencies.publishDelay().record(Duration.ofMillis(waited));
        }
        of.published();
        if (said > 0) {
            looks.published(now);
            publishThrottle.published(dependencies.clock().millis() - began, now);
        }
        return said;
    }

    /** @param time of the system clock */
    private void letDayCome(
            ProcessorContext<byte[], byte[]> to, TaskContextStore taskContextStore, long now, Instant time) {
        MemberTask of = taskContextStore.members();
        if (of.anyDayEnds(time) && now >= Math.max(nextLookAtLogEnd, taskContextStore.lastArrivalAt() + QUIET_MS)) {
            nextLookAtLogEnd = now + 2 * QUIET_MS;
            if (dependencies.logEnd().reached(to.taskId().partition())) {
                of.advanceTime(time);
            }
        }
        if (!of.anyDayEnds(time)) {
            of.refresh(REFRESHED_AT_ONCE);
        }
    }
}
