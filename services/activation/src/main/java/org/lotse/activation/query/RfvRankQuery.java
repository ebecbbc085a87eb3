package org.lotse.activation.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.metric.rfv.Rfv;
import org.lotse.activation.metric.rfv.RfvRank;
import org.lotse.activation.routing.MemberHistoryQuery;
import org.springframework.stereotype.Service;

/** Ranks a member among the present members of its network, in one pass over the network's histories; caches nothing. */
@Service
class RfvRankQuery {

    private final MemberHistoryQuery histories;
    private final NetworkDate networkDate;

    RfvRankQuery(MemberHistoryQuery histories, NetworkDate networkDate) {
        this.histories = histories;
        this.networkDate = networkDate;
    }

    /**
     * @param asOf null: today
     * @return null for an organisation that is not in the directory of the network
     */
    @Nullable
    RfvRankView standing(UUID network, UUID member, @Nullable LocalDate asOf) {
        int day = asOf == null ? networkDate.day(network) : Day.of(asOf);
        Evaluator evaluator = networkDate.evaluator(network);
        History history = histories.of(network, member);
        MemberLifecycle lifecycle = history == null ? null : evaluator.lifecycle(history, day);
        if (lifecycle == null) {
            return null;
        }
        List<Rfv> members = new ArrayList<>();
        // uses the row just read for the member itself, since the store may have changed since
        if (belongs(lifecycle)) {
            members.add(Rfv.of(lifecycle, evaluator.scorer()));
        }
        histories.forEach(network, (id, other) -> {
            MemberLifecycle theirs = id.equals(member) ? null : evaluator.lifecycle(other, day);
            if (theirs != null && belongs(theirs)) {
                members.add(Rfv.of(theirs, evaluator.scorer()));
            }
        });
        RfvRank rfvRank = RfvRank.of(Rfv.of(lifecycle, evaluator.scorer()), belongs(lifecycle), members);
        return RfvRankView.of(member, networkDate.definition(network, day), rfvRank);
    }

    private static boolean belongs(MemberLifecycle lifecycle) {
        return lifecycle.contract().state().belongs();
    }
}
