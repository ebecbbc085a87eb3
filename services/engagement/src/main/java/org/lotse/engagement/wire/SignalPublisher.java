package org.lotse.engagement.wire;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.lotse.engagement.EngagementProperties;
import org.lotse.engagement.domain.AttributedSignal;
import org.lotse.engagement.domain.SignalLog;
import org.lotse.facts.Topics;
import org.lotse.networkzones.NetworkZones;
import org.lotse.observability.kafka.RecordTraceHeader;
import org.lotse.problemdetails.ProblemException;
import org.lotse.topics.BrokerException;
import org.lotse.topics.TopicMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/** Publishes signals and returns when the broker has all of them. */
@Component
class SignalPublisher implements SignalLog {

    private final KafkaTemplate<String, SpecificRecord> kafka;
    private final SignalFactFactory facts;
    private final NetworkZones zones;
    private final EngagementProperties properties;
    private final SignalTopicCheck topic;

    SignalPublisher(
            KafkaTemplate<String, SpecificRecord> kafka,
            Clock clock,
            NetworkZones zones,
            EngagementProperties properties,
            SignalTopicCheck topic) {
        this.kafka = kafka;
        this.facts = new SignalFactFactory(clock);
        this.zones = zones;
        this.properties = properties;
        this.topic = topic;
    }

    /** @throws ProblemException if the broker does not acknowledge all signals in time; sending them again does no harm */
    @Override
    public void publish(UUID network, Collection<AttributedSignal> signals) {
        ZoneId zone = zones.of(network);
        try {
            topic.require();
            CompletableFuture<?>[] sent = signals.stream()
                    .map(s -> kafka.send(record(s.memberId(), facts.recorded(network, zone, s))))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(sent).get(properties.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TopicMismatchException e) {
            throw wrongTopic(e);
        } catch (BrokerException | ExecutionException | TimeoutException | KafkaException e) {
            topic.invalidate();
            throw outOfReach();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw outOfReach();
        }
    }

    private static ProducerRecord<String, SpecificRecord> record(UUID member, SpecificRecord fact) {
        var record = new ProducerRecord<>(Topics.SIGNALS, member.toString(), fact);
        RecordTraceHeader.writeCurrent(record.headers());
        return record;
    }

    private static ProblemException wrongTopic(TopicMismatchException e) {
        return new ProblemException(
                HttpStatus.SERVICE_UNAVAILABLE,
                "topic-not-as-it-must-be",
                "Signals cannot be kept until an operator mends this: " + e.getMessage()
                        + " Send the same again later; nothing is counted twice.",
                null);
    }

    private static ProblemException outOfReach() {
        return new ProblemException(
                HttpStatus.SERVICE_UNAVAILABLE,
                "log-out-of-reach",
                "The log does not answer, so nothing can be promised. Send the same again later; nothing is counted twice.",
                null);
    }
}
