package org.lotse.activation.stream;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.Signal;
import org.lotse.activation.metric.life.Calm;
import org.lotse.activation.metric.life.Life;
import org.lotse.activation.wire.Learned;

/**
 * The members of one task. Facts change histories and may bring transitions; figures follow once per commit.
 *
 * <p>The day is that of the latest {@code recordedAt}, not of the machine's clock: before a fact is merged, timers due up to its day fire. So
 * transitions are a function of the log, and a replay says the same again. Not for use by several threads.
 */
final class Members {

    private final Rows rows;
    private final Timers timers = new Timers();
    private final Figures figures;
    private final Changes changes = new Changes();
    private final Definitions definitions;
    private final Teller teller;
    private final Publisher publisher;
    private final ZoneId zone;
    private final Audit audit;
    private int today = Day.of(Day.EARLIEST);
    private final Round round = new Round();
    private final Recounting recounting;

    Members(Rows rows, Figures figures, Definitions definitions, Announcer announcer, ZoneId zone, Audit audit) {
        this.rows = rows;
        this.figures = figures;
        this.definitions = definitions;
        this.teller = new Teller(announcer);
        this.recounting = new Recounting(rows, figures, changes, definitions, audit);
        this.publisher = new Publisher(rows, figures, definitions, announcer, audit, recounting);
        this.zone = zone;
        this.audit = audit;
    }

    /** Makes timers of the rows, after a start or a move from another instance, and totals where those that were said do not do. */
    void rebuild() {
        Set<UUID> networks = new HashSet<>();
        rows.forEachHead((key, head) -> {
            today = Math.max(today, head.clock());
            timers.restore(key, head.dueOn());
            networks.add(key.network());
        });
        Set<UUID> others = figures.resume(networks, network -> definitions.counting(network, today));
        others.forEach(this::fold);
        figures.doubtWhatDiffers(others);
        round.begin();
    }

    private void fold(UUID network) {
        Evaluator counting = definitions.counting(network, today);
        rows.forEach(network, (key, row) -> figures.add(key, counting.share(row.history(), row.countedOn())));
    }

    /** A fact: a duplicate costs one read. Returns whether there is something to publish. */
    @SuppressWarnings("ReferenceEquality") // a merge that adds nothing returns the very same history
    boolean learn(Learned learned) {
        turnTo(learned.recordedOn());
        MemberKey key = new MemberKey(learned.network(), learned.member());
        Row row = row(key);
        Row before = row == null ? Row.empty(today) : row;
        History next = before.history().merge(learned.fact());
        if (next == before.history()) {
            return waiting() > 0;
        }
        Row after = before.changed(next, today);
        Calm calm = changes.calm(key);
        // visits and clicks move no state
        if (!learned.fact().isPresenceAlone()) {
            calm = calm == null ? null : after(calm, learned.fact(), before.history(), next);
            if (calm == null) {
                Life life = definitions.inForce(key.network(), today).life(next, today);
                calm = life == null ? null : life.calm();
                after = life == null ? after : told(key, after, life, learned.recordedAt());
            } else {
                after = timers.schedule(key, after, calm.until());
            }
        }
        changes.put(key, before, after, calm);
        return true;
    }

    /** Null if the fact is anything but one more signal, or if the member must be looked at because of it. */
    private @Nullable Calm after(Calm calm, History fact, History before, History next) {
        Signal signal = fact.onlySignal();
        boolean more = next.signalsByDay().size() > before.signalsByDay().size();
        return signal == null || !more ? null : calm.after(signal, today);
    }

    private Row told(MemberKey key, Row row, Life life, Instant learnedAt) {
        return timers.schedule(key, teller.afterFact(key, row, life, learnedAt), life.nextChange());
    }

    /** Lets the stream's day come; it never goes back. Timers due fire day by day, and new definitions come into force on their day. */
    void turnTo(int day) {
        if (day <= today && !timers.anyDue(day)) {
            return;
        }
        int other = definitions.nextChange(today);
        while (other <= day) {
            fireUpTo(other - 1);
            today = other;
            definitions.changingOn(other).forEach(this::lookAgain);
            other = definitions.nextChange(today);
        }
        fireUpTo(day);
        if (day > today) {
            today = day;
            round.begin();
        }
    }

    /** How to say what a look at a member brings to light. */
    private interface Telling {
        Row tell(MemberKey key, Row row, Life life, Instant dayBegan);
    }

    private void fireUpTo(int day) {
        while (timers.anyDue(day)) {
            Timers.Due due = timers.take();
            today = Math.max(today, due.day());
            due.members().forEach(member -> {
                Row row = row(member);
                if (row != null && row.dueOn() == due.day()) {
                    look(member, row, teller::afterDay);
                }
            });
        }
    }

    /** Other definitions are in force: each member may be in another state, and change it on another day. */
    private void lookAgain(UUID network) {
        // those that are not stored yet, too
        Set<MemberKey> members = new TreeSet<>(changes.of(network));
        rows.forEach(network, (key, row) -> members.add(key));
        members.forEach(this::lookAgain);
    }

    private void lookAgain(MemberKey member) {
        Row row = row(member);
        if (row != null) {
            look(member, row, teller::afterOtherDefinitions);
        }
    }

    private void look(MemberKey key, Row row, Telling telling) {
        Row next = row.due(Day.NEVER);
        Life life = definitions.inForce(key.network(), today).life(row.history(), today);
        if (life != null) {
            next = telling.tell(
                    key, next, life, Day.date(today).atStartOfDay(zone).toInstant());
            next = timers.schedule(key, next, life.nextChange());
        }
        changes.put(key, row, next.changed(row.history(), today), life == null ? null : life.calm());
    }

    /** Gives some members whose figures are of an earlier day those of today. */
    void refresh(int atMost) {
        round.walk(rows, atMost, (key, row) -> {
            if (row.countedOn() < today && changes.of(key) == null) {
                changes.put(key, row, row, null);
            }
        });
    }

    /** Publishes what changed; returns how much there was to say. */
    int publish() {
        return publisher.publish(changes, today);
    }

    /** Counts some members by the definitions in force, where the totals still follow others. */
    void recount(int atMost) {
        recounting.continueWith(atMost, today, this::lookAgain);
    }

    /** Recomputes a few members, to compare. */
    void audit() {
        audit.continueWith(rows, changes, figures, network -> definitions.counting(network, today));
    }

    /** How many members wait for being published. */
    int waiting() {
        return changes.size();
    }

    int today() {
        return today;
    }

    private @Nullable Row row(MemberKey key) {
        Row row = changes.row(key);
        return row == null ? rows.get(key) : row;
    }
}
