package org.lotse.activation.metric.lifecycle;

import java.util.List;
import java.util.stream.IntStream;
import org.lotse.activation.metric.history.Day;

/** The network's rule of an active member: any of its own rules or, where it has none, the recency band alone. */
record ActiveMemberEvaluation(List<RuleEvaluation> anyOf, int activeDays) {

    /** @param lastSeenOn see {@link Activation#lastSeenOn}; {@link Day#NEVER} for nobody ever seen */
    boolean on(int day, int lastSeenOn) {
        if (anyOf.isEmpty()) {
            return lastSeenOn != Day.NEVER && day - lastSeenOn <= activeDays;
        }
        for (RuleEvaluation rule : anyOf) {
            if (rule.on(day)) {
                return true;
            }
        }
        return false;
    }

    /** Days on which the answer of the network's own rules can change; the recency band's days are the caller's. */
    IntStream changeDays() {
        return anyOf.isEmpty() ? IntStream.empty() : anyOf.stream().flatMapToInt(RuleEvaluation::changeDays);
    }
}
