package org.lotse.startup;

import org.lotse.topics.TopicMismatchException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Topics are missing or differ from the catalogue. */
final class TopicMismatchFailureAnalyzer extends AbstractFailureAnalyzer<TopicMismatchException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, TopicMismatchException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
