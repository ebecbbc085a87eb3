package org.lotse.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The clocks are apart. */
final class ClockFailureAnalyzer extends AbstractFailureAnalyzer<ClocksApartException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ClocksApartException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
