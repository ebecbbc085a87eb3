package org.lotse.networkzones;

import static java.util.Objects.requireNonNullElse;

import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.lotse.facts.Topics;
import org.lotse.networkzones.store.NetworkZoneStore;
import org.lotse.networkzones.wire.NetworkFactListener;
import org.lotse.serde.FactDeserializer;
import org.lotse.serde.FactSerializer;
import org.lotse.startup.store.ConditionalOnMigrations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.support.serializer.ErrorHandlingDeserializer;

/** Gives a service with the table of known networks its {@link NetworkZones} and a listener that updates the table. */
@AutoConfiguration(after = {JdbcClientAutoConfiguration.class, KafkaAutoConfiguration.class})
@ConditionalOnMigrations("classpath:db/networks")
class NetworksAutoConfiguration {

    @Bean
    NetworkZoneStore knownNetworks(JdbcClient jdbc) {
        return new NetworkZoneStore(jdbc);
    }

    @Bean
    NetworkZones networkZones(NetworkZoneStore known) {
        return new NetworkZones(known);
    }

    /** Its consumer is separate from the service's consumers, so it does not depend on how they deserialize their records. */
    @Bean
    KafkaMessageListenerContainer<String, @Nullable SpecificRecord> networksListener(
            NetworkZoneStore known,
            KafkaProperties kafka,
            CommonErrorHandler errors,
            @Value("${spring.application.name}") String service,
            @Value("${lotse.registry.url}") String registryUrl) {
        var properties = new ContainerProperties(Topics.NETWORKS);
        properties.setGroupId(requireNonNullElse(kafka.getConsumer().getGroupId(), service) + "-networks");
        properties.setMessageListener(new NetworkFactListener(known));
        var container = new KafkaMessageListenerContainer<>(consumers(kafka, registryUrl), properties);
        container.setCommonErrorHandler(errors);
        return container;
    }

    private static ConsumerFactory<String, @Nullable SpecificRecord> consumers(
            KafkaProperties kafka, String registryUrl) {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.putAll(Map.of(
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ErrorHandlingDeserializer.class,
                ErrorHandlingDeserializer.VALUE_DESERIALIZER_CLASS,
                FactDeserializer.class,
                FactSerializer.REGISTRY_URL,
                registryUrl));
        return new DefaultKafkaConsumerFactory<>(settings);
    }
}
