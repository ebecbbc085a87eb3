package org.lotse.activation.stream;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lotse.activation.metric.InventedLife;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.figures.Totals;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.policy.Policy;

/** Members are counted by other definitions while facts keep coming in. */
class RecountTest {

    private static final UUID NETWORK = new UUID(1, 1);
    private static final Evaluator NEXT = new Evaluator(Policy.standard().named("next", 2));
    private static final int TODAY = InventedLife.START + 700;

    @Property(tries = 30)
    void whateverChangesMeanwhileTheNewTotalsAreTheSumOverTheMembers(@ForAll long seed) {
        Random random = new Random(seed);
        Map<UUID, Row> inUse = new TreeMap<>();
        for (int i = 0; i < 12; i++) {
            inUse.put(new UUID(2, i), counted(InventedLife.history(random), TODAY - random.nextInt(2)));
        }
        Recount recount = new Recount(NETWORK, NEXT);

        for (UUID member : List.copyOf(inUse.keySet())) {
            recount.count(new MemberKey(NETWORK, member), requireNonNull(inUse.get(member)));
            publishSome(inUse, recount, random);
        }

        Totals sum = new Totals();
        inUse.values().forEach(row -> sum.add(NEXT.share(row.history(), row.countedOn())));
        assertThat(recount.fresh().cells()).isEqualTo(sum.cells());
    }

    /** Facts of members on either side of the one just counted are published. */
    private static void publishSome(Map<UUID, Row> inUse, Recount recount, Random random) {
        List<UUID> members = new ArrayList<>(inUse.keySet());
        for (int i = 0; i < 3; i++) {
            UUID member = members.get(random.nextInt(members.size()));
            Row before = requireNonNull(inUse.get(member));
            History next = before.history().merge(InventedLife.history(random));
            int countedOn = next.registration() == null ? Day.NEVER : TODAY;
            Row after = counted(next, countedOn);
            recount.replaced(new MemberKey(NETWORK, member), before, after, countedOn);
            inUse.put(member, after);
        }
    }

    private static Row counted(History history, int day) {
        return Row.empty(TODAY).changed(history, TODAY).counted(day);
    }
}
