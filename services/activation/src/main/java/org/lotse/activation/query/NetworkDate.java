package org.lotse.activation.query;

import java.time.Clock;
import java.util.UUID;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.policies.NetworkZoneRegistry;
import org.lotse.activation.policies.PolicyRegistry;
import org.springframework.stereotype.Component;

/** The current day in a network's zone. */
@Component
class NetworkDate {

    private final Clock clock;
    private final NetworkZoneRegistry zones;
    private final PolicyRegistry policyRegistry;

    NetworkDate(Clock clock, NetworkZoneRegistry zones, PolicyRegistry policyRegistry) {
        this.clock = clock;
        this.zones = zones;
        this.policyRegistry = policyRegistry;
    }

    int day(UUID network) {
        return zones.day(network, clock.instant());
    }

    /** The evaluator of the policy in force today. */
    Evaluator evaluator(UUID network) {
        return policyRegistry.of(network).inForce(day(network));
    }

    /** The evaluator of the policy in force on a day. */
    Evaluator evaluatorOn(UUID network, int day) {
        return policyRegistry.of(network).inForce(day);
    }

    FigureDefinition definition(UUID network, int asOf) {
        var policy = evaluator(network).policy();
        return new FigureDefinition(policy.id(), policy.version(), network, Day.date(asOf), clock.instant());
    }
}
