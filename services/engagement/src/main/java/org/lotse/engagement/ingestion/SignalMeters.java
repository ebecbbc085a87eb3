package org.lotse.engagement.ingestion;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts received signals by result. */
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

    IngestionResult count(IngestionResult ingestionResult) {
        switch (ingestionResult) {
            case IngestionResult.Acceptance acceptance -> {
                accepted.increment(acceptance.accepted());
                repeated.increment(acceptance.repeated());
                parked.increment(acceptance.parked().size());
            }
            case IngestionResult.IdConflict(var signals) -> contradicted.increment(signals.size());
        }
        return ingestionResult;
    }

    private static Counter counter(MeterRegistry registry, String outcome) {
        return Counter.builder("lotse.engagement.signals")
                .description("Signals that came in, by what became of them; a parked one is an accepted one, too")
                .tag("outcome", outcome)
                .register(registry);
    }
}
