package org.lotse.activation.asking;

import java.time.Clock;
import java.util.UUID;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.rulebook.Rulebooks;
import org.lotse.activation.rulebook.TimeZones;
import org.springframework.stereotype.Component;

/** The present day in a network's zone. */
@Component
class Today {

    private final Clock clock;
    private final TimeZones zones;
    private final Rulebooks rulebooks;

    Today(Clock clock, TimeZones zones, Rulebooks rulebooks) {
        this.clock = clock;
        this.zones = zones;
        this.rulebooks = rulebooks;
    }

    int day(UUID network) {
        return zones.day(network, clock.instant());
    }

    /** Ready to evaluate by the definitions in force today. */
    Evaluator evaluator(UUID network) {
        return rulebooks.of(network).inForce(day(network));
    }

    /** Ready to evaluate by the definitions that were in force on a day. */
    Evaluator evaluatorOn(UUID network, int day) {
        return rulebooks.of(network).inForce(day);
    }

    Definition definition(UUID network, int asOf) {
        var policy = evaluator(network).policy();
        return new Definition(policy.id(), policy.version(), network, Day.date(asOf), clock.instant());
    }
}
