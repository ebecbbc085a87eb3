package org.lotse.activation.task;

import java.util.UUID;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.history.Day;

/** The policies that are in force in each network, by day. */
public interface PolicySchedule {

    /** The evaluator of the policy in force in a network on a day; the same object as long as nothing about it changes. */
    Evaluator inForce(UUID network, int day);

    /** The next day after the given one on which another policy comes into force in a network; {@link Day#NEVER} if none does. */
    int nextChange(UUID network, int day);
}
