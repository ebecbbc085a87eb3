package org.lotse.activation.task;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.lotse.activation.metric.RandomMemberHistory;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.figures.NetworkTotals;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.sampling.SeededProperty;

/** Members are recounted by another policy while facts arrive. */
class ReaggregationTest {

    private static final UUID NETWORK = new UUID(1, 1);
    private static final Evaluator NEXT = new Evaluator(Policy.standard().named("next", 2));
    private static final int TODAY = RandomMemberHistory.START + 700;

    @SeededProperty(tries = 30)
    void whateverChangesMeanwhileTheNewTotalsAreTheSumOverTheMembers(long seed) {
        Random random = new Random(seed);
        Map<UUID, HistoryRow> inUse = new TreeMap<>();
        for (int i = 0; i < 12; i++) {
            inUse.put(new UUID(2, i), counted(RandomMemberHistory.history(random), TODAY - random.nextInt(2)));
        }
        Reaggregation reaggregation = new Reaggregation(NETWORK, NEXT);

        for (UUID member : List.copyOf(inUse.keySet())) {
            reaggregation.count(new MemberKey(NETWORK, member), requireNonNull(inUse.get(member)));
            publishSome(inUse, reaggregation, random);
        }

        NetworkTotals sum = new NetworkTotals();
        inUse.values().forEach(row -> sum.add(NEXT.contribution(row.history(), row.countedOn())));
        assertThat(reaggregation.fresh().cells()).isEqualTo(sum.cells());
    }

    /** Publishes facts of members before and after the member counted last. */
    private static void publishSome(Map<UUID, HistoryRow> inUse, Reaggregation reaggregation, Random random) {
        List<UUID> members = new ArrayList<>(inUse.keySet());
        for (int i = 0; i < 3; i++) {
            UUID member = members.get(random.nextInt(members.size()));
            HistoryRow before = requireNonNull(inUse.get(member));
            History next = before.history().merge(RandomMemberHistory.history(random));
            int countedOn = next.registration() == null ? Day.NEVER : TODAY;
            HistoryRow after = counted(next, countedOn);
            reaggregation.replaced(new MemberKey(NETWORK, member), before, after, countedOn);
            inUse.put(member, after);
        }
    }

    private static HistoryRow counted(History history, int day) {
        return HistoryRow.empty(TODAY).changed(history, TODAY).counted(day);
    }
}
