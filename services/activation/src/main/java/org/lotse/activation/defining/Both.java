package org.lotse.activation.defining;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.defining.ComparisonView.Mover;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.figures.MemberFigures;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.life.Life;

/** One member by both definitions: where it stands, and whether it takes part. */
record Both(UUID member, MemberFigures now, boolean takesPart, MemberFigures then, boolean takesPartThen) {

    /** Null for an organisation that counts nowhere. */
    static @Nullable Both of(UUID member, History history, Evaluator inForce, Evaluator candidate, int day) {
        Life now = inForce.life(history, day);
        Life then = candidate.life(history, day);
        return now == null || then == null
                ? null
                : new Both(
                        member, inForce.figures(now), now.takesPart(day), candidate.figures(then), then.takesPart(day));
    }

    boolean moves() {
        return now.behaviour() != then.behaviour() || now.contract() != then.contract();
    }

    Mover mover() {
        return new Mover(
                member,
                now.behaviour(),
                then.behaviour(),
                now.contract(),
                then.contract(),
                BigDecimal.valueOf(now.scoreMicros(), 6),
                BigDecimal.valueOf(then.scoreMicros(), 6));
    }
}
