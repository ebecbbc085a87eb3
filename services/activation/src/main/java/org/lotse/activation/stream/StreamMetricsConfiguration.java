package org.lotse.activation.stream;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import org.lotse.activation.task.AuditResults;
import org.lotse.facts.Topics;
import org.lotse.observability.kafka.ConsumerGroupTopics;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the metrics that operators see of the stream. */
@Configuration(proxyBeanMethods = false)
class StreamMetricsConfiguration {

    @Bean
    StreamMeters streamMeters(MeterRegistry meters, AuditResults auditResults) {
        return new StreamMeters(meters, auditResults);
    }

    @Bean
    StreamHealth streamHealthIndicator(ActivationStream stream) {
        return new StreamHealth(stream);
    }

    @Bean
    StreamThreadFailureHandler streamThreadFailureHandler(StreamMeters meters, ApplicationEventPublisher availability) {
        return new StreamThreadFailureHandler(
                meters,
                () -> AvailabilityChangeEvent.publish(availability, meters, LivenessState.BROKEN),
                Thread::sleep);
    }

    /** The stream is a consumer group like any other. */
    @Bean
    ConsumerGroupTopics streamGroup(ActivationProperties properties) {
        return new ConsumerGroupTopics(properties.group(), Set.copyOf(Topics.MEMBER_KEYED));
    }
}
