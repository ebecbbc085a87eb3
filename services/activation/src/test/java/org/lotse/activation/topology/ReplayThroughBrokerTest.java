package org.lotse.activation.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.activation.ActivationInstance;
import org.lotse.activation.storage.LocalPartitions;
import org.lotse.activation.stream.BrokerFacts;
import org.lotse.activation.wire.MemberFactBuilder;
import org.lotse.facts.FactHead;
import org.lotse.facts.activation.StateChanged;
import org.lotse.facts.signals.SignalKind;

/**
 * A replay of a two-year log publishes the same transitions as a stream that read each fact on its day: the topics are read as one log,
 * however many facts each of them has.
 */
class ReplayThroughBrokerTest {

    private static final int DAYS = 730;
    private static final int FIRMS = 12;

    private final UUID network = UUID.randomUUID();
    private final BrokerFacts brokerFacts = new BrokerFacts();

    @AfterEach
    void close() {
        brokerFacts.close();
    }

    @Test
    void aReplaySaysTheChangesThatWereSaidDayByDay() throws Exception {
        String group = "replay-" + network;
        brokerFacts.startAtLogEnd(group);
        LocalDate today = LocalDate.now(MemberFactBuilder.ZONE);
        List<SpecificRecord> log = log(today.minusDays(DAYS + 1), new Random(7));
        List<String> dayByDay = dayByDay(log, today);
        brokerFacts.publishAtRecordedTime(log);

        try (ActivationInstance replay = ActivationInstance.of(group)) {
            assertThat(replay.bean(LocalPartitions.class)).isNotNull();
            await().atMost(Duration.ofMinutes(2))
                    .untilAsserted(
                            () -> assertThat(brokerFacts.asOfDays(network).values())
                                    .hasSize(FIRMS)
                                    .allMatch(today::equals));
            assertThat(names(brokerFacts.transitions(network))).isEqualTo(dayByDay);
        }
    }

    private static List<String> dayByDay(List<SpecificRecord> log, LocalDate today) {
        try (TopologyHarness topologyHarness = new TopologyHarness(today.toString())) {
            log.forEach(topologyHarness::publish);
            topologyHarness.advanceTo(today.toString());
            return names(topologyHarness.transitions());
        }
    }

    /** Many visits, some contributions, few attendances: three topics of very different lengths. */
    private List<SpecificRecord> log(LocalDate begin, Random random) {
        List<SpecificRecord> facts = new ArrayList<>();
        for (int i = 0; i < FIRMS; i++) {
            MemberFactBuilder firm = new MemberFactBuilder(network, new UUID(random.nextLong(), random.nextLong()));
            facts.add(firm.registered(begin.toString(), 1));
            facts.add(firm.joined(begin.toString()));
            for (int n = 0; n < 60; n++) {
                String day = begin.plusDays(random.nextInt(DAYS)).toString();
                facts.add(n < 3 ? firm.attended(day) : firm.did(kind(n), day));
            }
        }
        facts.sort(Comparator.comparing(ReplayThroughBrokerTest::learnedAt));
        return facts;
    }

    private static SignalKind kind(int n) {
        return n % 12 == 0 ? SignalKind.CONTRIBUTED : SignalKind.PORTAL_VISITED;
    }

    private static Instant learnedAt(SpecificRecord fact) {
        return ((FactHead) fact.get(0)).getRecordedAt();
    }

    private static List<String> names(List<StateChanged> changes) {
        return changes.stream()
                .map(change -> change.getMemberId() + " " + change.getDay() + " " + change.getFromState() + " to "
                        + change.getToState() + " " + change.getReason() + " "
                        + change.getHead().getRecordedAt())
                .sorted()
                .toList();
    }
}
