package org.lotse.engagement.wire;

import java.time.Duration;
import java.util.List;
import org.lotse.facts.Topics;
import org.lotse.topics.BrokerException;
import org.lotse.topics.TopicInspection;
import org.lotse.topics.TopicMismatchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** Checks the topic of signals against the topic catalogue, before the first signal and again after each failed write. */
@Component
class SignalTopicCheck {

    private static final Logger LOG = LoggerFactory.getLogger(SignalTopicCheck.class);

    private final TopicInspection inspection;
    private volatile boolean verified;
    private volatile String lastWarning = "";

    SignalTopicCheck(KafkaAdmin admin) {
        this.inspection = new TopicInspection(admin.getConfigurationProperties());
    }

    /**
     * Returns normally if signals may be written.
     *
     * @throws TopicMismatchException if the topic is missing or differs
     * @throws BrokerException if no broker answers
     */
    void require() {
        if (verified) {
            return;
        }
        try {
            inspection.require(List.of(Topics.SIGNALS), Duration.ZERO);
            verified = true;
            lastWarning = "";
        } catch (TopicMismatchException | BrokerException e) {
            String reason = String.valueOf(e.getMessage());
            if (!reason.equals(lastWarning)) {
                lastWarning = reason;
                LOG.warn("Signals are refused until this is mended: {}", reason);
            }
            throw e;
        }
    }

    void invalidate() {
        verified = false;
    }
}
