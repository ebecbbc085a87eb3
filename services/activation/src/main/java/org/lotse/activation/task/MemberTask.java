package org.lotse.activation.task;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.HistoryDelta;

/**
 * The members of one task. Facts change histories and may cause transitions; figures follow once per commit.
 *
 * <p>The day of each network is that of the latest {@code recordedAt}, not of the system clock: before a fact is merged, timers due up to
 * its day fire. So transitions are a function of the log, and a replay publishes the same ones. Not for use by several threads.
 */
public final class MemberTask {

    private final HistoryRows rows;
    private final StreamDays days;
    private final PartialTotals partialTotals;
    private final PendingUpdates pendingUpdates = new PendingUpdates();
    private final PolicyAssignment policyAssignment;
    private final LifecycleEvaluation lifecycleEvaluation;
    private final DayRollover dayRollover;
    private final FiguresPublisher publisher;
    private final TotalsAudit audit;
    private final RefreshCursor refreshCursor = new RefreshCursor();
    private final ReaggregationRunner reaggregationRunner;

    /** @param auditResults receives the result of each completed audit */
    public MemberTask(
            HistoryRows rows,
            PublishedTotals publishedTotals,
            PolicySchedule policySchedule,
            ActivationOutput output,
            NetworkCalendars calendars,
            Consumer<AuditResult> auditResults) {
        this(
                rows,
                new PartialTotals(publishedTotals),
                new PolicyAssignment(policySchedule),
                output,
                calendars,
                new TotalsAudit(auditResults));
    }

    MemberTask(
            HistoryRows rows,
            PartialTotals partialTotals,
            PolicyAssignment policyAssignment,
            ActivationOutput output,
            NetworkCalendars calendars,
            TotalsAudit audit) {
        this.rows = rows;
        this.days = new StreamDays(calendars);
        this.partialTotals = partialTotals;
        this.policyAssignment = policyAssignment;
        this.lifecycleEvaluation = new LifecycleEvaluation(policyAssignment, new TransitionDetector(output));
        this.dayRollover =
                new DayRollover(days, rows, pendingUpdates, policyAssignment, lifecycleEvaluation, refreshCursor);
        this.reaggregationRunner =
                new ReaggregationRunner(rows, partialTotals, pendingUpdates, policyAssignment, audit);
        this.publisher =
                new FiguresPublisher(rows, partialTotals, policyAssignment, output, audit, reaggregationRunner);
        this.audit = audit;
    }

    /**
     * Rebuilds the timers from the rows after a start or a move from another instance, and the totals where the stored ones are outdated.
     */
    public void rebuild() {
        Set<UUID> networks = new HashSet<>();
        rows.forEachHead((key, rowHeader) -> {
            StreamDay here = days.of(key.network());
            here.advanceTo(rowHeader.clock());
            here.timers().restore(key, rowHeader.dueOn());
            networks.add(key.network());
        });
        // a network that moved west may be ahead of its calendar; that must not advance other networks
        days.all().forEach(here -> days.advanceTo(here.earliestStart()));
        Set<UUID> others = partialTotals.resume(networks, this::counting);
        others.forEach(this::fold);
        partialTotals.republishDifferences(others);
        refreshCursor.begin();
    }

    private void fold(UUID network) {
        Evaluator counting = counting(network);
        rows.forEach(
                network, (key, row) -> partialTotals.add(key, counting.contribution(row.history(), row.countedOn())));
    }

    private Evaluator counting(UUID network) {
        return policyAssignment.counting(network, today(network));
    }

    /** Applies a fact; a duplicate costs one read. Returns whether there is something to publish. */
    @SuppressWarnings("ReferenceEquality") // a merge that adds nothing returns the same history object
    public boolean apply(HistoryDelta historyDelta) {
        dayRollover.advanceTime(historyDelta.recordedAt());
        StreamDay here = days.of(historyDelta.network(), historyDelta.zone());
        // by the zone in the fact, since the network's own record may not have reached this instance yet
        dayRollover.advanceDay(here, historyDelta.recordedOn());
        int today = here.today();
        MemberKey key = new MemberKey(historyDelta.network(), historyDelta.member());
        PendingUpdates.PendingUpdate pendingUpdate = pendingUpdates.of(key);
        HistoryRow row = pendingUpdate == null ? rows.get(key) : pendingUpdate.row();
        if (row == null) {
            policyAssignment.follow(key.network(), today);
        }
        HistoryRow before = row == null ? HistoryRow.empty(today) : row;
        History next = before.history().merge(historyDelta.fact());
        if (next == before.history()) {
            return waiting() > 0;
        }
        HistoryRow after = before.changed(next, today);
        LifecycleEvaluation.EvaluatedRow evaluatedRow = lifecycleEvaluation.afterFact(
                key,
                after,
                before.history(),
                historyDelta,
                pendingUpdate == null ? null : pendingUpdate.stableState(),
                here);
        pendingUpdates.note(pendingUpdate, key, before, evaluatedRow);
        return true;
    }

    /** Advances to a moment, and so to the day that it falls on in each network. */
    public void advanceTime(Instant moment) {
        dayRollover.advanceTime(moment);
    }

    /** Whether a day ends in any network by a moment and its end was not processed yet. */
    public boolean anyDayEnds(Instant by) {
        return days.anyEnds(by);
    }

    /** Brings members whose figures are of an earlier day up to date, at most so many. */
    public void refresh(int atMost) {
        refreshCursor.walk(rows, atMost, (key, row) -> {
            if (row.countedOn() < today(key.network()) && pendingUpdates.of(key) == null) {
                pendingUpdates.begin(key, row, new LifecycleEvaluation.EvaluatedRow(row, null));
            }
        });
    }

    /** Publishes what changed; returns the number of members and totals published. */
    public int publish() {
        return publisher.publish(pendingUpdates, this::today);
    }

    /** Recounts some members by the policy in force, in networks whose totals still follow another. */
    public void recount(int atMost) {
        reaggregationRunner.continueWith(atMost, this::today, dayRollover::reevaluate);
    }

    /** Recomputes a few members to audit the totals. */
    public void audit() {
        audit.continueWith(rows, pendingUpdates, partialTotals, this::counting);
    }

    /** Number of members that wait for publication. */
    public int waiting() {
        return pendingUpdates.size();
    }

    /** The latest moment seen; after a start, it may be up to two days too early. */
    public Instant latest() {
        return days.latest();
    }

    private int today(UUID network) {
        return days.of(network).today();
    }
}
