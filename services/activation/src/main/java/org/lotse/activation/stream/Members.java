package org.lotse.activation.stream;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.figures.Share;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
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
    private final Timers timers;
    private final Figures figures;
    private final Changes changes = new Changes();
    private final Evaluator evaluator;
    private final Teller teller;
    private final Publisher publisher;
    private final ZoneId zone;
    private final Audit audit;
    private int today = Day.of(Day.EARLIEST);
    private final Round round = new Round();

    Members(
            Rows rows,
            Timers timers,
            Figures figures,
            Evaluator evaluator,
            Announcer announcer,
            ZoneId zone,
            Audit audit) {
        this.rows = rows;
        this.timers = timers;
        this.figures = figures;
        this.evaluator = evaluator;
        this.teller = new Teller(announcer);
        this.publisher = new Publisher(rows, figures, evaluator, announcer, audit);
        this.zone = zone;
        this.audit = audit;
    }

    /** Folds the rows into totals, after a start or a move from another instance. */
    void rebuild() {
        rows.forEach((key, row) -> {
            today = Math.max(today, row.clock());
            figures.replace(key, Share.NOTHING, evaluator.share(row.history(), row.countedOn()));
            if (row.pending()) {
                changes.put(key, row, row);
            }
        });
        figures.doubtWhatDiffers();
        round.begin();
    }

    /** A fact: a duplicate costs one read. */
    @SuppressWarnings("ReferenceEquality") // a merge that adds nothing returns the very same history
    void learn(Learned learned) {
        turnTo(learned.recordedOn());
        MemberKey key = new MemberKey(learned.network(), learned.member());
        Row row = row(key);
        Row before = row == null ? Row.empty(today) : row;
        History next = before.history().merge(learned.fact());
        if (next == before.history()) {
            return;
        }
        Row after = before.changed(next, today);
        Life life = evaluator.life(next, today);
        if (life != null) {
            after = teller.afterFact(key, after, life, learned.recordedAt());
            after = timers.schedule(key, after, life.nextChange());
        }
        store(key, before, after);
    }

    /** Lets the stream's day come; it never goes back. Timers due fire day by day. */
    void turnTo(int day) {
        while (timers.anyDue(day)) {
            Timers.Due due = timers.take(day);
            today = Math.max(today, Math.min(due.day(), day));
            due.members().forEach(this::fire);
        }
        if (day > today) {
            today = day;
            round.begin();
        }
    }

    private void fire(MemberKey key) {
        Row row = row(key);
        if (row == null) {
            return;
        }
        Row next = row.due(Day.NEVER);
        Life life = evaluator.life(row.history(), today);
        if (life != null) {
            next = teller.afterDay(
                    key, next, life, Day.date(today).atStartOfDay(zone).toInstant());
            next = timers.schedule(key, next, life.nextChange());
        }
        store(key, row, next.changed(row.history(), today));
    }

    /** Gives some members whose figures are of an earlier day those of today. */
    void refresh(int atMost) {
        round.walk(rows, atMost, (key, row) -> {
            if (row.countedOn() < today && changes.of(key) == null) {
                changes.put(key, row, row);
            }
        });
    }

    /** Publishes what changed; returns whether there was anything to say. */
    int publish() {
        return publisher.publish(changes, today);
    }

    /** Recomputes a few members, to compare. */
    void audit() {
        audit.continueWith(rows, changes, figures, evaluator);
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

    private void store(MemberKey key, Row before, Row after) {
        rows.put(key, after);
        changes.put(key, before, after);
    }
}
