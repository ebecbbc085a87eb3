package org.lotse.reports.reporting;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts reports by outcome. */
@Component
class ReportMeters {

    private final Counter frozen;
    private final Counter behind;
    private final Counter broken;

    ReportMeters(MeterRegistry registry) {
        frozen = counter(registry, "frozen");
        behind = counter(registry, "behind");
        broken = counter(registry, "broken");
    }

    void frozen() {
        frozen.increment();
    }

    /** Counts reports whose facts had not all arrived in time. */
    void behind() {
        behind.increment();
    }

    void broken() {
        broken.increment();
    }

    private static Counter counter(MeterRegistry registry, String outcome) {
        return Counter.builder("lotse.reports.made")
                .description("Reports asked for, by what became of them")
                .tag("outcome", outcome)
                .register(registry);
    }
}
