package org.lotse.lists.execution;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import org.lotse.lists.domain.ImportState;
import org.springframework.stereotype.Component;

/** Counts finished imports by their final state. */
@Component
class ImportMeters {

    private static final List<ImportState> ENDS =
            List.of(ImportState.READY, ImportState.DONE, ImportState.UNDONE, ImportState.FAILED);

    private final MeterRegistry registry;

    ImportMeters(MeterRegistry registry) {
        this.registry = registry;
        ENDS.forEach(this::counter);
    }

    /** Counts work that ended in this state, unless it only pauses. */
    void count(ImportState state) {
        if (ENDS.contains(state)) {
            counter(state).increment();
        }
    }

    private Counter counter(ImportState state) {
        return Counter.builder("lotse.lists.imports")
                .description("Imports checked (ready), taken in (done), undone or failed")
                .tag("outcome", state.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }
}
