package org.lotse.activation.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Evaluator;

/** Brings the totals of one network after the other to the definitions in force, some members at a time. */
final class Recounting {

    private final Rows rows;
    private final Figures figures;
    private final Changes changes;
    private final Definitions definitions;
    private final Audit audit;
    private @Nullable Recount recount;

    Recounting(Rows rows, Figures figures, Changes changes, Definitions definitions, Audit audit) {
        this.rows = rows;
        this.figures = figures;
        this.changes = changes;
        this.definitions = definitions;
        this.audit = audit;
    }

    /** @param lookAgain at a member, which may be in another state by other definitions */
    void continueWith(int atMost, ToIntFunction<UUID> today, Consumer<MemberKey> lookAgain) {
        UUID network = definitions.outdated(today);
        if (network == null) {
            recount = null;
            return;
        }
        Evaluator next = definitions.inForce(network, today.applyAsInt(network));
        Recount going = recount;
        if (going == null || !going.countsBy(network, next)) {
            going = new Recount(network, next);
            // not in the store yet, so no walk would meet the new ones among them
            changes.of(network).forEach(lookAgain);
        }
        recount = going;
        if (countOn(going, atMost, lookAgain)) {
            figures.adopt(network, going.fresh());
            definitions.countedBy(network, next);
            audit.restart();
            recount = null;
        }
    }

    /** A member's share of the totals in use was replaced. */
    void replaced(MemberKey key, Row before, Row after, int afterCountedOn) {
        if (recount != null) {
            recount.replaced(key, before, after, afterCountedOn);
        }
    }

    /** Returns whether the last member is counted. */
    private boolean countOn(Recount going, int atMost, Consumer<MemberKey> lookAgain) {
        List<MemberKey> members = new ArrayList<>();
        boolean last = rows.walk(going.network(), going.reached(), atMost, (key, row) -> members.add(key));
        for (MemberKey key : members) {
            Changes.Change change = changes.of(key);
            Row counted = change == null ? rows.get(key) : change.counted();
            if (counted != null) {
                going.count(key, counted);
            }
            lookAgain.accept(key);
        }
        return last;
    }
}
