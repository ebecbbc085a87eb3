package org.lotse.startup;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The service cannot write one of its files, such as Streams state, sessions or uploads. */
final class FullDiskFailureAnalyzer extends AbstractFailureAnalyzer<IOException> {

    private static final String FULL = "No space left on device";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, IOException cause) {
        return String.valueOf(cause.getMessage()).contains(FULL)
                ? new FailureAnalysis(
                        "The disk of this service is full (%s). Free some space and start again; nothing is lost."
                                .formatted(cause.getMessage()),
                        null,
                        cause)
                : null;
    }
}
