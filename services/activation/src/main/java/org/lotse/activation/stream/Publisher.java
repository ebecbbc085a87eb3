package org.lotse.activation.stream;

import java.util.UUID;
import java.util.function.ToIntFunction;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.figures.Share;
import org.lotse.activation.metric.figures.Turn;
import org.lotse.activation.metric.figures.Turn.Standing;
import org.lotse.activation.metric.history.Day;

/** Publishes the figures of every member touched, then every total that changed by it. */
final class Publisher {

    private final Rows rows;
    private final Figures figures;
    private final Definitions definitions;
    private final Announcer announcer;
    private final Audit audit;
    private final Recounting recounting;

    Publisher(
            Rows rows,
            Figures figures,
            Definitions definitions,
            Announcer announcer,
            Audit audit,
            Recounting recounting) {
        this.rows = rows;
        this.figures = figures;
        this.definitions = definitions;
        this.announcer = announcer;
        this.audit = audit;
        this.recounting = recounting;
    }

    /** Returns how much there was to say: members and totals together. */
    int publish(Changes changes, ToIntFunction<UUID> today) {
        int members = changes.size();
        changes.drain((key, change) -> publish(key, change, today.applyAsInt(key.network())));
        return members + figures.drain(announcer, definitions, today);
    }

    @SuppressWarnings("ReferenceEquality") // but for the moments of a change, both are the very same
    private void publish(MemberKey key, Changes.Change change, int today) {
        Evaluator counting = definitions.counting(key.network(), today);
        Evaluator inForce = definitions.inForce(key.network(), today);
        Standing before =
                counting.standing(change.counted().history(), change.counted().countedOn());
        Standing told = inForce.standing(change.row().history(), today);
        if (told != null) {
            announcer.member(key, told.figures(), inForce.policy());
        } else if (change.counted().countedOn() != Day.NEVER) {
            announcer.memberGone(key);
        }
        Standing after =
                counting == inForce ? told : counting.standing(change.row().history(), today);
        int countedOn = after == null ? Day.NEVER : today;
        Share difference = Turn.between(before, after);
        figures.add(key, difference);
        audit.changed(key, difference);
        recounting.replaced(key, change.counted(), change.row(), countedOn);
        rows.put(key, change.row().counted(countedOn));
    }
}
