package org.lotse.startup;

import org.lotse.topics.BrokerException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The broker does not respond, is too old, or refuses this client. */
final class BrokerFailureAnalyzer extends AbstractFailureAnalyzer<BrokerException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BrokerException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
