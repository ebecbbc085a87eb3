package org.lotse.engagement.receiving;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts what became of the signals that came in. */
@Component
class SignalMeters {

    private final Counter accepted;
    private final Counter repeated;
    private final Counter parked;
    private final Counter contradicted;

    SignalMeters(MeterRegistry registry) {
        accepted = counter(registry, "accepted");
        repeated = counter(registry, "repeated");
        parked = counter(registry, "parked");
        contradicted = counter(registry, "contradicted");
    }

    Reception count(Reception reception) {
        switch (reception) {
            case Reception.Taken taken -> {
                accepted.increment(taken.accepted());
                repeated.increment(taken.repeated());
                parked.increment(taken.parked().size());
            }
            case Reception.Contradicted(var signals) -> contradicted.increment(signals.size());
        }
        return reception;
    }

    private static Counter counter(MeterRegistry registry, String outcome) {
        return Counter.builder("lotse.engagement.signals")
                .description("Signals that came in, by what became of them; a parked one is an accepted one, too")
                .tag("outcome", outcome)
                .register(registry);
    }
}
