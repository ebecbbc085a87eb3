package org.lotse.activation.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.life.Life;
import org.lotse.activation.metric.rfv.Rfv;
import org.lotse.activation.metric.rfv.Standing;
import org.lotse.activation.stream.Histories;
import org.springframework.stereotype.Service;

/** Places a member among the present members of its network: one pass over the network's histories, nothing kept. */
@Service
class Comparing {

    private final Histories histories;
    private final Today today;

    Comparing(Histories histories, Today today) {
        this.histories = histories;
        this.today = today;
    }

    /**
     * @param asOf null: today
     * @return null for an organisation that is not in the directory of the network
     */
    @Nullable
    StandingView standing(UUID network, UUID member, @Nullable LocalDate asOf) {
        int day = asOf == null ? today.day(network) : Day.of(asOf);
        Evaluator evaluator = today.evaluator(network);
        History history = histories.of(network, member);
        Life life = history == null ? null : evaluator.life(history, day);
        if (life == null) {
            return null;
        }
        List<Rfv> members = new ArrayList<>();
        // the member itself from the row just read: the store may have moved on since
        if (belongs(life)) {
            members.add(Rfv.of(life, evaluator.scorer()));
        }
        histories.forEach(network, (id, other) -> {
            Life theirs = id.equals(member) ? null : evaluator.life(other, day);
            if (theirs != null && belongs(theirs)) {
                members.add(Rfv.of(theirs, evaluator.scorer()));
            }
        });
        Standing standing = Standing.of(Rfv.of(life, evaluator.scorer()), belongs(life), members);
        return StandingView.of(member, today.definition(network, day), standing);
    }

    private static boolean belongs(Life life) {
        return life.contract().state().belongs();
    }
}
