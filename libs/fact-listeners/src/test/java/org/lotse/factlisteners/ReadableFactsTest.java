package org.lotse.factlisteners;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lotse.facts.FactHead;
import org.lotse.facts.Topics;
import org.lotse.facts.members.MemberRegistered;
import org.lotse.facts.members.OrganisationType;
import org.lotse.serde.FactBytes;
import org.lotse.serde.FactDeserializer;
import org.lotse.serde.FactSerializer;
import org.lotse.testplatform.TestPlatform;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.support.serializer.ErrorHandlingDeserializer;

@ExtendWith(OutputCaptureExtension.class)
class ReadableFactsTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final byte[] SCHEMA_UNKNOWN = {0, 0, 15, 66, 63, 1, 2, 3};

    private final String member = UUID.randomUUID().toString();
    private final List<@Nullable Integer> stored = new CopyOnWriteArrayList<>();
    private SwitchableRegistry registry;
    private @Nullable KafkaMessageListenerContainer<String, @Nullable SpecificRecord> listener;

    @BeforeEach
    void openRegistry() throws IOException {
        registry = new SwitchableRegistry();
    }

    @AfterEach
    void stop() {
        if (listener != null) {
            listener.stop();
        }
        registry.close();
    }

    @Test
    void aBatchWaitsForARegistryThatIsAway() {
        publish(List.of(fact(1), fact(2)));
        registry.goAway();

        listen((BatchMessageListener<String, @Nullable SpecificRecord>)
                batch -> ReadableFacts.of(batch).forEach(this::store));
        await().atMost(PATIENCE).until(() -> registry.refusals() >= 3);
        assertThat(stored).isEmpty();
        registry.comeBack();

        awaitStored(1, 2);
    }

    @Test
    void aListenerOfSingleRecordsWaitsForARegistryThatIsAway() {
        publish(List.of(fact(1), fact(2)));
        registry.goAway();

        listen((MessageListener<String, @Nullable SpecificRecord>) this::store);
        await().atMost(PATIENCE).until(() -> registry.refusals() >= 3);
        assertThat(stored).isEmpty();
        registry.comeBack();

        awaitStored(1, 2);
    }

    @Test
    void aBatchGoesOnWithoutTheRecordsThatAreNotFacts() {
        publish(Arrays.asList(fact(1), new byte[0], "{\"a\":1}".getBytes(UTF_8), SCHEMA_UNKNOWN, null, fact(2)));

        listen((BatchMessageListener<String, @Nullable SpecificRecord>)
                batch -> ReadableFacts.of(batch).forEach(this::store));

        awaitStored(1, null, 2);
    }

    @Test
    void aListenerOfSingleRecordsGoesOnWithoutTheRecordsThatAreNotFacts() {
        publish(Arrays.asList(fact(1), new byte[0], "{\"a\":1}".getBytes(UTF_8), SCHEMA_UNKNOWN, null, fact(2)));

        listen((MessageListener<String, @Nullable SpecificRecord>) this::store);

        awaitStored(1, null, 2);
    }

    @Test
    void aRecordThatTurnsOutToBeNoFactOnceTheRegistryIsBackIsLeftOut() {
        publish(List.of(SCHEMA_UNKNOWN, fact(1)));
        registry.goAway();

        listen((MessageListener<String, @Nullable SpecificRecord>) this::store);
        await().atMost(PATIENCE).until(() -> registry.refusals() >= 3);
        registry.comeBack();

        awaitStored(1);
    }

    @Test
    void aBatchWaitsWhileSomethingElseAnswersAtTheAddressOfTheRegistry() {
        publish(List.of(fact(1), fact(2)));
        registry.goAstray();

        listen((BatchMessageListener<String, @Nullable SpecificRecord>)
                batch -> ReadableFacts.of(batch).forEach(this::store));
        await().atMost(PATIENCE).until(() -> registry.refusals() >= 2);
        assertThat(stored).isEmpty();
        registry.comeBack();

        awaitStored(1, 2);
    }

    @Test
    void anAbsentRegistryIsAskedOnceForABatch() {
        byte[] first = fact(1);
        registry.goAway();
        FactBytes reader = FactBytes.withRegistry(registry.url());

        assertThatThrownBy(() -> reader.decode(first)).hasMessageContaining("503");
        assertThatThrownBy(() -> reader.decode(SCHEMA_UNKNOWN)).hasMessageContaining("503");

        assertThat(registry.refusals()).isEqualTo(1);
    }

    @Test
    void aBatchThatCannotBeStoredIsRepeatedUntilItIsAndSaysSo(CapturedOutput output) {
        publish(List.of(fact(1), fact(2)));
        var failures = new CopyOnWriteArrayList<Integer>();

        listen((BatchMessageListener<String, @Nullable SpecificRecord>) batch -> {
            if (failures.size() < 6) {
                failures.add(batch.size());
                // fatal by the defaults of DefaultErrorHandler
                throw new ClassCastException("a row of another type");
            }
            ReadableFacts.of(batch).forEach(this::store);
        });

        awaitStored(1, 2);
        assertThat(output)
                .contains("failed and will be repeated: handle", "java.lang.ClassCastException: a row of another type");
    }

    private void store(ConsumerRecord<String, @Nullable SpecificRecord> fact) {
        if (fact.key().equals(member)) {
            stored.add(fact.value() instanceof MemberRegistered registered ? registered.getVersion() : null);
        }
    }

    private void awaitStored(@Nullable Integer... versions) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(stored).containsExactly(versions));
    }

    private byte[] fact(int version) {
        Instant noon = Instant.parse("2026-03-02T11:00:00Z");
        var head = FactHead.newBuilder()
                .setFactId(UUID.randomUUID())
                .setNetworkId(UUID.randomUUID())
                .setOccurredAt(noon)
                .setRecordedAt(noon)
                .setSource("members")
                .build();
        var registered = MemberRegistered.newBuilder()
                .setHead(head)
                .setMemberId(UUID.fromString(member))
                .setVersion(version)
                .setType(OrganisationType.COMPANY)
                .build();
        return FactBytes.withRegistry(registry.url()).encode(Topics.MEMBERS, registered);
    }

    /** A null is published as a tombstone. */
    private void publish(List<byte @Nullable []> values) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", TestPlatform.bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            values.stream()
                    .map(value -> new ProducerRecord<>(Topics.MEMBERS, member, value))
                    .forEach(entry -> assertThat(producer.send(entry)).succeedsWithin(PATIENCE));
        }
    }

    private void listen(Object messageListener) {
        var consumers = new DefaultKafkaConsumerFactory<String, @Nullable SpecificRecord>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                TestPlatform.bootstrapServers(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ErrorHandlingDeserializer.class,
                ErrorHandlingDeserializer.VALUE_DESERIALIZER_CLASS,
                FactDeserializer.class,
                FactSerializer.REGISTRY_URL,
                registry.url()));
        var properties = new ContainerProperties(Topics.MEMBERS);
        properties.setGroupId("listener-" + UUID.randomUUID());
        properties.setMessageListener(messageListener);
        var container = new KafkaMessageListenerContainer<>(consumers, properties);
        container.setCommonErrorHandler(new FactListenersAutoConfiguration().factErrorHandler());
        container.start();
        listener = container;
    }
}
