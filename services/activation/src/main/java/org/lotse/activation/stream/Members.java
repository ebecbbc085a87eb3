package org.lotse.activation.stream;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
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
    private final Looking looking;
    private final Publisher publisher;
    private final Audit audit;
    private int today = Day.of(Day.EARLIEST);
    private final Round round = new Round();
    private final Recounting recounting;

    Members(Rows rows, Figures figures, Definitions definitions, Announcer announcer, ZoneId zone, Audit audit) {
        this.rows = rows;
        this.figures = figures;
        this.definitions = definitions;
        this.looking = new Looking(definitions, timers, new Teller(announcer), zone);
        this.recounting = new Recounting(rows, figures, changes, definitions, audit);
        this.publisher = new Publisher(rows, figures, definitions, announcer, audit, recounting);
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
        if (row == null) {
            definitions.follow(key.network(), today);
        }
        Row before = row == null ? Row.empty(today) : row;
        History next = before.history().merge(learned.fact());
        if (next == before.history()) {
            return waiting() > 0;
        }
        Row after = before.changed(next, today);
        Looking.Seen seen = looking.afterFact(key, after, before.history(), learned, changes.calm(key), today);
        note(key, before, seen);
        return true;
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

    private void fireUpTo(int day) {
        while (timers.anyDue(day)) {
            Timers.Due due = timers.take();
            today = Math.max(today, due.day());
            due.members().forEach(member -> {
                Row row = row(member);
                if (row != null && row.dueOn() == due.day()) {
                    note(member, row, looking.afterDay(member, row, today));
                }
            });
        }
    }

    private void lookAgain(UUID network) {
        // those that are not stored yet, too
        Set<MemberKey> members = new TreeSet<>(changes.of(network));
        rows.forEach(network, (key, row) -> members.add(key));
        members.forEach(this::lookAgain);
    }

    private void lookAgain(MemberKey member) {
        Row row = row(member);
        if (row != null) {
            note(member, row, looking.afterOtherDefinitions(member, row, today));
        }
    }

    private void note(MemberKey member, Row before, Looking.Seen seen) {
        changes.put(member, before, seen.row(), seen.calm());
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
