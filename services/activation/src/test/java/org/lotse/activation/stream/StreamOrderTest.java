package org.lotse.activation.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.lotse.activation.sampling.SeededProperty;
import org.lotse.facts.activation.StateChanged;
import org.lotse.facts.signals.SignalKind;

/** The central promise through the real topology: any order, repetition and placement of commits gives the same figures. */
class StreamOrderTest {

    private static final String END = "2026-11-20";

    @SeededProperty(tries = 8)
    void anyOrderAndAnyCommitsEndInTheSameFigures(long seed) {
        Random random = new Random(seed);
        List<SpecificRecord> facts = facts(random, true);
        List<SpecificRecord> disturbed = new ArrayList<>(facts);
        facts.stream().filter(fact -> random.nextInt(3) == 0).forEach(disturbed::add);
        Collections.shuffle(disturbed, random);

        try (TopologyHarness told = play(facts, new Random(1));
                TopologyHarness shuffled = play(disturbed, random)) {
            assertThat(shuffled.conclusions()).isEqualTo(told.conclusions());
            assertThat(figures(shuffled)).isEqualTo(figures(told));
            assertThat(told.auditResults().different()).isEmpty();
            assertThat(shuffled.auditResults().different()).isEmpty();
        }
    }

    /** A replay of the log publishes the same transitions with the same days and reasons, for any placement of commits. */
    @SeededProperty(tries = 8)
    void aReplaySaysTheSameTransitions(long seed) {
        Random random = new Random(seed);
        List<SpecificRecord> log = facts(random, false);

        try (TopologyHarness first = play(log, random);
                TopologyHarness replay = play(log, random)) {
            assertThat(names(replay)).isEqualTo(names(first));
        }
    }

    private static TopologyHarness play(List<SpecificRecord> facts, Random commits) {
        TopologyHarness topologyHarness = new TopologyHarness(END);
        for (SpecificRecord fact : facts) {
            topologyHarness.publishWithoutCommit(fact);
            if (commits.nextInt(5) == 0) {
                topologyHarness.commit();
            }
        }
        return topologyHarness.commit().advanceTo(END).advanceTo(END);
    }

    /** Facts of a few members over two years; an import records all of them on one day, a log records each on its own day. */
    static List<SpecificRecord> facts(Random random, boolean imported) {
        List<SpecificRecord> facts = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            MemberFactBuilder firm = new MemberFactBuilder(new UUID(1, 1 + i % 2), new UUID(2, i));
            if (imported) {
                firm.learnedOn(END);
            }
            facts.add(firm.registered(day(0), 1));
            facts.add(firm.joined(day(random.nextInt(100))));
            for (int n = random.nextInt(25); n > 0; n--) {
                facts.add(fact(firm, random));
            }
        }
        facts.sort((a, b) -> head(a).compareTo(head(b)));
        return facts;
    }

    private static SpecificRecord fact(MemberFactBuilder firm, Random random) {
        String day = day(100 + random.nextInt(700));
        UUID id = new UUID(firm.member().getLeastSignificantBits(), 1000 + random.nextInt(6));
        return switch (random.nextInt(8)) {
            case 0 -> firm.did(SignalKind.PORTAL_VISITED, day);
            case 1 -> firm.did(SignalKind.CONTRIBUTED, day);
            case 2 -> firm.size(day, "SMALL");
            case 3 -> firm.attendanceRetracted(day, id, 2);
            case 4, 5 -> firm.attended(day, id, 1 + random.nextInt(3));
            default -> firm.attended(day);
        };
    }

    private static java.time.Instant head(SpecificRecord fact) {
        return ((org.lotse.facts.FactHead) fact.get(0)).getRecordedAt();
    }

    private static String day(int offset) {
        return java.time.LocalDate.of(2024, 9, 1).plusDays(offset).toString();
    }

    private static Map<String, Long> figures(TopologyHarness topologyHarness) {
        Map<String, Long> figures = new TreeMap<>();
        topologyHarness.totals().forEach((key, total) -> {
            if (total.getTotal() != 0) {
                figures.put(key, total.getTotal());
            }
        });
        return figures;
    }

    private static List<String> names(TopologyHarness topologyHarness) {
        return topologyHarness.transitions().stream()
                .map((StateChanged t) -> t.getHead().getFactId() + " " + t.getReason() + " "
                        + t.getHead().getRecordedAt())
                .toList();
    }
}
