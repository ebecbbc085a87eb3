package org.lotse.bench.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchWorkloadTest {

    private static final BenchWorkload SMALL = new BenchWorkload(7, LocalDate.of(2026, 1, 1), 1_000, 30_000);

    @Test
    void theSameSeedGivesTheSameFacts() {
        assertThat(records(SMALL)).isEqualTo(records(SMALL));
    }

    @Test
    void thereAreAsManyRecordsAsAskedFor() {
        assertThat(records(SMALL)).hasSize(30_000);
    }

    @Test
    void oneInTwentySignalsComesTwiceAndOneInTenLate() {
        var seen = new HashSet<Integer>();
        var counts = new int[3];
        SMALL.forEachSignal(new BenchWorkload.Sink() {
            @Override
            public void contract(int member, int kind) {}

            @Override
            public void signal(int member, int index, int happened, int recorded) {
                counts[0]++;
                if (!seen.add(index)) {
                    counts[1]++;
                } else if (recorded > happened) {
                    counts[2]++;
                }
            }
        });
        assertThat(counts[1] / (double) counts[0]).isCloseTo(0.05, within(0.01));
        assertThat(counts[2] / (double) counts[0]).isCloseTo(0.10, within(0.06));
    }

    @Test
    void aFewMembersDoMostAndNobodyMoreThanTheCap() {
        int[] dealt = Zipf.deal(3_000_000, 100_000, 0.8, 4_000);

        assertThat(Arrays.stream(dealt).sum()).isEqualTo(3_000_000);
        assertThat(Arrays.stream(dealt).max()).hasValue(4_000);
        assertThat(dealt[99_999]).isLessThan(100);
    }

    @Test
    void theBusiestMembersAreSpreadOverTheKeys() {
        var perMember = new HashMap<Integer, Integer>();
        SMALL.forEachSignal(new BenchWorkload.Sink() {
            @Override
            public void contract(int member, int kind) {}

            @Override
            public void signal(int member, int index, int happened, int recorded) {
                perMember.merge(member, 1, Integer::sum);
            }
        });
        List<Integer> busiest = perMember.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .limit(10)
                .map(java.util.Map.Entry::getKey)
                .toList();
        assertThat(busiest).anyMatch(member -> member > 500).anyMatch(member -> member < 500);
    }

    private static List<List<Integer>> records(BenchWorkload workload) {
        var all = new ArrayList<List<Integer>>();
        var sink = new BenchWorkload.Sink() {
            @Override
            public void contract(int member, int kind) {
                all.add(List.of(member, kind));
            }

            @Override
            public void signal(int member, int index, int happened, int recorded) {
                all.add(List.of(member, index, happened, recorded));
            }
        };
        workload.forEachContract(sink);
        workload.forEachSignal(sink);
        return all;
    }
}
