package org.lotse.activation.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.life.Activation;
import org.lotse.activation.metric.life.Life;

/**
 * How a member was activated, down to the signals.
 *
 * @param on day whose signal completed the rule
 * @param inWindow false for a late activation, and without a term
 * @param daysAfterJoining null without a term
 * @param completedBy in order of day, the last one completed the rule
 */
record ActivationView(
        LocalDate on, boolean inWindow, @Nullable Integer daysAfterJoining, List<Step> completedBy) {

    record Step(
            UUID signalId,
            SignalType type,
            LocalDate day,
            @Nullable UUID eventId,
            @Nullable UUID personId) {}

    /** Null for a member that has not been activated. */
    static @Nullable ActivationView of(Life life) {
        Activation activation = life.activation();
        if (!activation.activated()) {
            return null;
        }
        Set<UUID> by = Set.copyOf(activation.completedBy());
        List<Step> steps = life.signals().stream()
                .filter(recorded -> by.contains(recorded.id()))
                .map(recorded -> new Step(
                        recorded.id(),
                        recorded.signal().type(),
                        Day.date(recorded.signal().day()),
                        recorded.signal().event(),
                        recorded.signal().person()))
                .toList();
        return new ActivationView(
                Day.date(activation.activatedOn()),
                activation.inWindow(),
                activation.joinedOn() == Day.NEVER ? null : activation.daysToActivation(),
                steps);
    }
}
