package org.lotse.activation.stream;

import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.figures.Share;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.life.Life;

/** Publishes the figures of every member touched, then every total that changed by it. */
final class Publisher {

    private final Rows rows;
    private final Figures figures;
    private final Definitions definitions;
    private final Announcer announcer;
    private final Audit audit;

    Publisher(Rows rows, Figures figures, Definitions definitions, Announcer announcer, Audit audit) {
        this.rows = rows;
        this.figures = figures;
        this.definitions = definitions;
        this.announcer = announcer;
        this.audit = audit;
    }

    /** Returns how much there was to say: members and totals together. */
    int publish(Changes changes, @Nullable Recount recount, int today) {
        int members = changes.size();
        changes.drain((key, change) -> publish(key, change, recount, today));
        return members
                + figures.drain(
                        announcer,
                        network -> definitions.counting(network, today).policy(),
                        today);
    }

    private void publish(MemberKey key, Changes.Change change, @Nullable Recount recount, int today) {
        Evaluator counting = definitions.counting(key.network(), today);
        Evaluator inForce = definitions.inForce(key.network(), today);
        Share before = change.before(counting);
        Life life = inForce.life(change.row().history(), today);
        if (life != null) {
            announcer.member(key, inForce.figures(life), inForce.policy());
        } else if (change.counted().countedOn() != Day.NEVER) {
            announcer.memberGone(key);
        }
        int countedOn = life == null ? Day.NEVER : today;
        Share after = counting.share(change.row().history(), countedOn);
        figures.replace(key, before, after);
        audit.replaced(key, before, after);
        if (recount != null) {
            recount.replaced(key, change.counted(), change.row(), countedOn);
        }
        rows.put(key, change.row().counted(countedOn));
    }
}
