package org.lotse.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.activation.metric.history.HistoryFormat;
import org.lotse.activation.routing.MemberHistoryQuery;
import org.lotse.activation.storage.LocalPartitions;
import org.lotse.activation.stream.BrokerFacts;
import org.lotse.facts.Zones;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The central promise through a real broker: after disorder, repetition, instances that join and leave and threads that die anywhere, the
 * figures, conclusions and explanations equal those computed from the facts alone.
 */
class OrderThroughBrokerTest {

    private static final Logger LOG = LoggerFactory.getLogger(OrderThroughBrokerTest.class);
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final int AT_ONCE = 10;

    private final UUID network = UUID.randomUUID();
    private final String group = "order-" + network;
    private final BrokerFacts brokerFacts = new BrokerFacts();

    /** Facts name other zones, as senders with outdated settings do. Other tests may have recorded facts at a noon still to come. */
    @BeforeEach
    void aNetworkOfItsOwn() throws Exception {
        brokerFacts.publishZone(network, Zones.USUAL);
        brokerFacts.startAtLogEnd(group);
    }

    @AfterEach
    void close() {
        brokerFacts.close();
    }

    @Test
    void instancesThatComeAndGoChangeNoFigure() throws Exception {
        Random random = seeded(System.nanoTime());
        List<SpecificRecord> facts = RandomMemberFacts.of(network, 14, random);
        List<SpecificRecord> disturbed = RandomMemberFacts.disturbed(facts, random);
        int third = disturbed.size() / 3;
        FaultyClock fate = new FaultyClock(random.nextLong(), 1, 0);

        try (ActivationInstance first = ActivationInstance.of(group)) {
            print(disturbed.subList(0, third));
            ActivationInstance second = ActivationInstance.of(group, fate, "--activation.store=MEMORY");
            try {
                print(disturbed.subList(third, 2 * third));
                patiently().until(() -> takesPart(second));
                // it dies in the middle of its work, without leaving the group
                fate.fail(1);
                print(disturbed.subList(2 * third, disturbed.size()));
                patiently().until(() -> fate.left() == 0);
            } finally {
                second.close();
            }

            ExpectedFigures expected = new ExpectedFigures(network, facts);
            patiently().untilAsserted(() -> expected.assertPublished(brokerFacts));
            patiently().untilAsserted(() -> expected.assertExplained(first));
            expected.histories()
                    .forEach((member, history) -> assertThat(
                                    first.bean(MemberHistoryQuery.class).of(network, member))
                            .satisfies(kept ->
                                    assertThat(HistoryFormat.encode(kept)).isEqualTo(HistoryFormat.encode(history))));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void threadsThatDieAnywhereChangeNoFigure(long seed) throws Exception {
        Random random = seeded(seed);
        List<SpecificRecord> facts = RandomMemberFacts.of(network, 8, random);
        FaultyClock fate = new FaultyClock(seed, 150, 4);

        try (ActivationInstance service = ActivationInstance.of(group, fate, "--activation.store=MEMORY")) {
            print(RandomMemberFacts.disturbed(facts, random));
            patiently().until(() -> fate.left() == 0);

            ExpectedFigures expected = new ExpectedFigures(network, facts);
            patiently().untilAsserted(() -> expected.assertPublished(brokerFacts));
            patiently().untilAsserted(() -> expected.assertExplained(service));
        }
    }

    /** Threads of the stream may die meanwhile; the test intends that. */
    private static ConditionFactory patiently() {
        return await().dontCatchUncaughtExceptions().atMost(LIMIT);
    }

    private void print(List<SpecificRecord> facts) {
        for (int i = 0; i < facts.size(); i += AT_ONCE) {
            brokerFacts.publish(
                    facts.subList(i, Math.min(facts.size(), i + AT_ONCE)).toArray(SpecificRecord[]::new));
        }
    }

    private static boolean takesPart(ActivationInstance instance) {
        LocalPartitions localPartitions = instance.bean(LocalPartitions.class);
        return localPartitions.has(0) || localPartitions.has(1);
    }

    private static Random seeded(long seed) {
        LOG.warn("This run has the seed {}", seed);
        return new Random(seed);
    }
}
