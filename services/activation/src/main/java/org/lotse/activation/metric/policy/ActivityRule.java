package org.lotse.activation.metric.policy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.lotse.activation.metric.history.SignalType;

/**
 * A network's rule for an active member, evaluated on a day; networks write such rules into their bylaws. Days are whole days of the
 * network's zone, and "within d days" includes the day that lies d days back.
 */
public sealed interface ActivityRule {

    /** No limit of time: about a hundred years. */
    int NO_LIMIT = 36_500;

    /**
     * At least so many signals, on so many distinct days, within so many days.
     *
     * @param types signals that count; empty: qualifying signals
     * @param signals 1 to 1000
     * @param distinctDays days they must fall on, 1 to {@code signals}
     * @param withinDays 0 (the day itself) to {@link #NO_LIMIT}
     */
    record SignalCountRule(Set<SignalType> types, int signals, int distinctDays, int withinDays)
            implements ActivityRule {

        public SignalCountRule {
            // in order, so that equal rules have equal texts
            types = types == null || types.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(types));
            PolicyBounds.check("signals", signals, 1, 1000);
            PolicyBounds.check("distinctDays", distinctDays, 1, signals);
            PolicyBounds.check("withinDays", withinDays, 0, NO_LIMIT);
            if (types.stream().anyMatch(SignalType::presence)) {
                throw new InvalidPolicyException("types", "a type kept without ids cannot be counted: " + types);
            }
            PolicyBounds.acts("types", types);
        }
    }

    /**
     * Any of the member's persons attended at least {@code attended} of the last {@code ofLast} events of a series. An event counts if it
     * was held and has an attendance list, from the day on which the list was known; without a list, attendance is unknown.
     *
     * @param series id of the series
     * @param attended 1 to {@code ofLast}
     * @param ofLast 1 to 100
     */
    record SeriesAttendanceRule(UUID series, int attended, int ofLast) implements ActivityRule {

        public SeriesAttendanceRule {
            if (series == null) {
                throw new InvalidPolicyException("series", "the id of a series is missing");
            }
            PolicyBounds.check("ofLast", ofLast, 1, 100);
            PolicyBounds.check("attended", attended, 1, ofLast);
        }
    }

    /**
     * The member hosted at least so many events within so many days.
     *
     * @param events 1 to 1000
     * @param withinDays 0 to {@link #NO_LIMIT}
     */
    record HostingRule(int events, int withinDays) implements ActivityRule {

        public HostingRule {
            PolicyBounds.check("events", events, 1, 1000);
            PolicyBounds.check("withinDays", withinDays, 0, NO_LIMIT);
        }
    }
}
