package org.lotse.activation.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.lotse.activation.sampling.SeededProperty;
import org.lotse.activation.wire.RandomFactLog;
import org.lotse.facts.activation.StateChanged;

/** The central promise through the real topology: any order, repetition and placement of commits gives the same figures. */
class StreamOrderTest {

    private static final String END = "2026-11-20";

    @SeededProperty(tries = 8)
    void anyOrderAndAnyCommitsEndInTheSameFigures(long seed) {
        Random random = new Random(seed);
        List<SpecificRecord> facts = RandomFactLog.imported(random, END);
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
        List<SpecificRecord> log = RandomFactLog.recorded(random);

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
