package org.lotse.startup.store;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The tables of the database come from another release or were changed by hand. */
final class MigrationFailureAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FlywayValidateException cause) {
        return new FailureAnalysis(
                "The tables of the database are not as this release knows them. Nothing was changed. Start the release that made them, or"
                        + " restore a backup. Flyway says: " + cause.getMessage(),
                null,
                cause);
    }
}
