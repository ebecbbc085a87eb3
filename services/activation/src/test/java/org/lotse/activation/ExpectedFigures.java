package org.lotse.activation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.figures.NetworkTotals;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.HistoryDelta;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.score.ScoreContribution;
import org.lotse.activation.policies.NetworkZoneRegistry;
import org.lotse.activation.stream.BrokerFacts;
import org.lotse.activation.wire.ActivationFactWriter;
import org.lotse.activation.wire.HistoryFactReader;
import org.lotse.facts.Zones;
import org.lotse.facts.activation.MemberActivation;
import org.lotse.testplatform.TestPlatform;

/** The expected result, computed from the facts alone by the pure core: independent of stream, stores and order. */
final class ExpectedFigures {

    private final Evaluator evaluator = new Evaluator(Policy.standard());
    private final HistoryFactReader reader = new HistoryFactReader();
    private final UUID network;
    private final Map<UUID, History> histories = new HashMap<>();

    ExpectedFigures(UUID network, List<SpecificRecord> facts) {
        this.network = network;
        for (SpecificRecord fact : facts) {
            HistoryDelta historyDelta = reader.read(fact);
            if (historyDelta != null) {
                histories.merge(historyDelta.member(), historyDelta.fact(), History::merge);
            }
        }
    }

    static LocalDate today() {
        return LocalDate.now(Zones.USUAL);
    }

    Map<UUID, History> histories() {
        return histories;
    }

    /** Every member was published for today; figures on the topic and each member's conclusion equal the recomputed ones exactly. */
    void assertPublished(BrokerFacts brokerFacts) {
        int today = Day.of(today());
        assertThat(brokerFacts.memberActivations(network).keySet()).isEqualTo(histories.keySet());
        assertThat(brokerFacts.figures(network)).containsExactlyInAnyOrderEntriesOf(figures(today));
        brokerFacts
                .memberActivations(network)
                .forEach((member, said) -> assertThat(withoutTime(said)).isEqualTo(conclusion(member, today)));
    }

    /** The explanation of each member by an instance shows the recomputed contributions. */
    void assertExplained(ActivationInstance instance) throws Exception {
        for (UUID member : histories.keySet()) {
            JsonNode explained = instance.json(
                    "/networks/" + network + "/members/" + member + "/explanation",
                    TestPlatform.token("coordinator", network));
            assertThat(lines(explained.get("contributions"))).isEqualTo(contributions(member, Day.of(today())));
        }
    }

    private Map<String, Long> figures(int day) {
        NetworkTotals totals = new NetworkTotals();
        histories.values().forEach(history -> totals.add(evaluator.contribution(history, day)));
        Map<String, Long> figures = new TreeMap<>();
        totals.cells()
                .forEach((cell, total) -> figures.put(
                        cell.metric() + "|" + cell.period() + "|" + cell.dimension() + "|" + cell.value(), total));
        return figures;
    }

    private MemberActivation conclusion(UUID member, int day) {
        MemberLifecycle lifecycle = java.util.Objects.requireNonNull(
                evaluator.lifecycle(histories.getOrDefault(member, History.EMPTY), day));
        return new ActivationFactWriter(new NetworkZoneRegistry())
                .member(network, member, evaluator.figures(lifecycle), evaluator.policy(), Instant.EPOCH);
    }

    private static MemberActivation withoutTime(MemberActivation said) {
        return MemberActivation.newBuilder(said).setComputedAt(Instant.EPOCH).build();
    }

    private List<String> contributions(UUID member, int day) {
        return evaluator.scorer().contributions(histories.getOrDefault(member, History.EMPTY), day).stream()
                .map((ScoreContribution c) -> line(
                        c.type().name(),
                        Day.date(c.day()).toString(),
                        String.valueOf(c.signal()),
                        BigDecimal.valueOf(c.micros(), 6),
                        BigDecimal.valueOf(c.nowMicros(), 6)))
                .sorted()
                .toList();
    }

    private static List<String> lines(JsonNode contributions) {
        List<String> lines = new ArrayList<>();
        contributions.forEach(c -> lines.add(line(
                c.get("type").asText(),
                c.get("day").asText(),
                c.get("signalId").asText(),
                c.get("points").decimalValue(),
                c.get("pointsNow").decimalValue())));
        return lines.stream().sorted().toList();
    }

    private static String line(String type, String day, String signal, BigDecimal points, BigDecimal now) {
        return type + " " + day + " " + signal + " "
                + points.stripTrailingZeros().toPlainString() + " "
                + now.stripTrailingZeros().toPlainString();
    }
}
