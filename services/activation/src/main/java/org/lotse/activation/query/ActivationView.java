package org.lotse.activation.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.lifecycle.Activation;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;

/**
 * How a member was activated, with the signals.
 *
 * @param on day of the signal that completed the rule
 * @param inWindow false for a late activation, and without a term
 * @param daysAfterJoining null without a term
 * @param completedBy in order of day, the last one completed the rule
 */
record ActivationView(
        LocalDate on, boolean inWindow, @Nullable Integer daysAfterJoining, List<ActivationStep> completedBy) {

    record ActivationStep(
            UUID signalId,
            SignalType type,
            LocalDate day,
            @Nullable UUID eventId,
            @Nullable UUID personId) {}

    /** Returns null for a member that has not been activated. */
    static @Nullable ActivationView of(MemberLifecycle lifecycle) {
        Activation activation = lifecycle.activation();
        if (!activation.activated()) {
            return null;
        }
        Set<UUID> by = Set.copyOf(activation.completedBy());
        List<ActivationStep> steps = lifecycle.signals().stream()
                .filter(recordedSignal -> by.contains(recordedSignal.id()))
                .map(recordedSignal -> new ActivationStep(
                        recordedSignal.id(),
                        recordedSignal.signal().type(),
                        Day.date(recordedSignal.signal().day()),
                        recordedSignal.signal().event(),
                        recordedSignal.signal().person()))
                .toList();
        return new ActivationView(
                Day.date(activation.activatedOn()),
                activation.inWindow(),
                activation.joinedOn() == Day.NEVER ? null : activation.daysToActivation(),
                steps);
    }
}
