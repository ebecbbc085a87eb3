package org.lotse.activation.stream;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.lotse.facts.Topics;
import org.lotse.topics.TopicInspection;

/**
 * Exists once every topic that activation reads or writes matches the catalogue. Every component that writes depends on it, so a service
 * with wrong topics ends before it does anything.
 */
final class TopicStartCheck {

    /** Activation reads or writes every topic of the catalogue. */
    private static final List<String> TOPICS =
            Topics.ALL.stream().map(Topics.Topic::name).toList();

    /** Covers a broker that starts at the same time; the orchestrator handles longer outages. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private TopicStartCheck() {}

    /** Skips the check where nothing will be read or written. */
    static TopicStartCheck unseen() {
        return new TopicStartCheck();
    }

    /**
     * @throws org.lotse.topics.BrokerException if no broker answers within a minute, or it lacks the streams protocol
     * @throws org.lotse.topics.TopicMismatchException if a topic is missing or differs
     */
    static TopicStartCheck of(Map<String, Object> admin) {
        new TopicInspection(admin).requireForStreams(TOPICS, PATIENCE);
        return new TopicStartCheck();
    }
}
