package org.lotse.activation.stream;

import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.figures.Turn;
import org.lotse.activation.metric.figures.Turn.Standing;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.life.Life;

/** Publishes the figures of every member touched, then every total that changed by it. */
final class Publisher {

    private final Rows rows;
    private final Figures figures;
    private final Evaluator evaluator;
    private final Announcer announcer;
    private final Audit audit;

    Publisher(Rows rows, Figures figures, Evaluator evaluator, Announcer announcer, Audit audit) {
        this.rows = rows;
        this.figures = figures;
        this.evaluator = evaluator;
        this.announcer = announcer;
        this.audit = audit;
    }

    /** Returns how much there was to say: members and totals together. */
    int publish(Changes changes, int today) {
        int members = changes.size();
        changes.drain((key, change) -> publish(key, change, today));
        return members + figures.drain(announcer, today);
    }

    private void publish(MemberKey key, Changes.Change change, int today) {
        Standing before = standing(change.counted().history(), change.counted().countedOn());
        Standing after = standing(change.row().history(), today);
        if (after != null) {
            announcer.member(key, after.figures());
        } else if (change.counted().countedOn() != Day.NEVER) {
            announcer.memberGone(key);
        }
        Turn turn = Turn.between(before, after);
        figures.replace(key, turn.before(), turn.after());
        audit.replaced(key, turn.before(), turn.after());
        rows.put(key, change.row().counted(after == null ? Day.NEVER : today));
    }

    private @Nullable Standing standing(History history, int day) {
        Life life = day == Day.NEVER ? null : evaluator.life(history, day);
        return life == null ? null : new Standing(life, evaluator.figures(life));
    }
}
