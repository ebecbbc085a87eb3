package org.lotse.activation.stream;

import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.figures.Share;
import org.lotse.activation.metric.history.Day;
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
        Share before = change.before(evaluator);
        Life life = evaluator.life(change.row().history(), today);
        Share after = Share.NOTHING;
        if (life != null) {
            var member = evaluator.figures(life);
            after = Share.of(life, member);
            announcer.member(key, member);
        } else if (change.counted().countedOn() != Day.NEVER) {
            announcer.memberGone(key);
        }
        figures.replace(key, before, after);
        audit.replaced(key, before, after);
        rows.put(key, change.row().counted(life == null ? Day.NEVER : today));
    }
}
