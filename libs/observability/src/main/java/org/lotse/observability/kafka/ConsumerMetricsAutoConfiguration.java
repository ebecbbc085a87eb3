package org.lotse.observability.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.stream.Stream;
import org.lotse.observability.SpanRecorder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Traces and measures every listener of a service; Spring Boot adds the two interceptors to its containers. */
@AutoConfiguration(before = KafkaAutoConfiguration.class)
class ConsumerMetricsAutoConfiguration {

    @Bean
    ConsumerMeters readerMeters(MeterRegistry registry) {
        return new ConsumerMeters(registry);
    }

    @Bean
    BatchTraceInterceptor batchTraces(SpanRecorder spans, ConsumerMeters meters) {
        return new BatchTraceInterceptor(spans, meters);
    }

    @Bean
    RecordTraceInterceptor recordTraces(BatchTraceInterceptor batches, ConsumerMeters meters) {
        return new RecordTraceInterceptor(batches, meters);
    }

    @Bean
    ConsumerLag consumerLag(KafkaProperties kafka) {
        return new ConsumerLag(kafka.buildAdminProperties());
    }

    /** The listeners exist only after all beans have been created. */
    @Bean
    ApplicationListener<ApplicationStartedEvent> lagOfEveryReader(
            ConsumerLag lag,
            ConsumerMeters meters,
            MeterRegistry registry,
            ObjectProvider<KafkaListenerEndpointRegistry> listeners,
            ObjectProvider<AbstractMessageListenerContainer<?, ?>> containers,
            ObjectProvider<ConsumerGroupTopics> groups) {
        return started -> Stream.concat(
                        groups.stream(),
                        Stream.concat(
                                        listeners.stream().flatMap(all -> all.getListenerContainers().stream()),
                                        containers.stream())
                                .map(container -> followed(container, meters)))
                .forEach(group -> {
                    lag.follow(group);
                    group.topics().forEach(topic -> register(registry, lag, group.group(), topic));
                });
    }

    private static ConsumerGroupTopics followed(MessageListenerContainer container, ConsumerMeters meters) {
        String[] topics = container.getContainerProperties().getTopics();
        Set<String> read = topics == null ? Set.of() : Set.of(topics);
        read.forEach(meters::expect);
        return new ConsumerGroupTopics(String.valueOf(container.getGroupId()), read);
    }

    private static void register(MeterRegistry registry, ConsumerLag lag, String group, String topic) {
        Gauge.builder("lotse.consumer.lag", lag, known -> known.of(group, topic))
                .description("Records that the group has not dealt with, as the broker knows it")
                .tag("group", group)
                .tag("topic", topic)
                .register(registry);
    }
}
