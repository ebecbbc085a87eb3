package org.lotse.activation.metric.lifecycle;

import java.util.List;
import java.util.stream.IntStream;
import org.lotse.activation.metric.history.Day;

/** Evaluates the network's rule of an active member: any of its own rules or, if it has none, the recency band alone. */
record ActiveMemberEvaluation(List<RuleEvaluation> anyOf, int activeDays) {

    /** @param lastSeenOn see {@link Activation#lastSeenOn}; {@link Day#NEVER} if there was no activity yet */
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

    /** Days on which the result of the network's own rules can change; the caller adds the days of the recency band. */
    IntStream changeDays() {
        return anyOf.isEmpty() ? IntStream.empty() : anyOf.stream().flatMapToInt(RuleEvaluation::changeDays);
    }
}
