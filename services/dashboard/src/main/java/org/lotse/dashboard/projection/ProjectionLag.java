package org.lotse.dashboard.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** The lag of the read models behind the topics. While it is large, a banner says that figures are being rebuilt. */
@Component
public class ProjectionLag implements MeterBinder {

    /** Smaller lags are caught up in seconds and not shown. */
    private static final long WORTH_TELLING = 5_000;

    private final AtomicLong behind = new AtomicLong();

    public void behindBy(long facts) {
        behind.set(facts);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("lotse.dashboard.behind", behind, AtomicLong::doubleValue)
                .description("Records that the pages are behind, as of the last batch; they say so above 5000")
                .register(registry);
    }

    public boolean rebuilding() {
        return behind.get() > WORTH_TELLING;
    }
}
