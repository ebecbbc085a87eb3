package org.lotse.activation.policyapi;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.figures.MemberSnapshot;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.policyapi.ComparisonView.MovingMember;

/** One member by both policies: its states, and whether it counts as active. */
record MemberComparison(
        UUID member, MemberSnapshot now, boolean takesPart, MemberSnapshot then, boolean takesPartThen) {

    /** Returns null for an organisation that counts nowhere. */
    static @Nullable MemberComparison of(
            UUID member, History history, Evaluator inForce, Evaluator candidate, int day) {
        MemberLifecycle now = inForce.lifecycle(history, day);
        MemberLifecycle then = candidate.lifecycle(history, day);
        return now == null || then == null
                ? null
                : new MemberComparison(
                        member, inForce.figures(now), now.takesPart(day), candidate.figures(then), then.takesPart(day));
    }

    boolean moves() {
        return now.behaviour() != then.behaviour() || now.contract() != then.contract();
    }

    MovingMember mover() {
        return new MovingMember(
                member,
                now.behaviour(),
                then.behaviour(),
                now.contract(),
                then.contract(),
                BigDecimal.valueOf(now.scoreMicros(), 6),
                BigDecimal.valueOf(then.scoreMicros(), 6));
    }
}
