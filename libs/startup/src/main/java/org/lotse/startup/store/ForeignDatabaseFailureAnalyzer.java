package org.lotse.startup.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The database is that of another service. */
final class ForeignDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<ForeignDatabaseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ForeignDatabaseException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
