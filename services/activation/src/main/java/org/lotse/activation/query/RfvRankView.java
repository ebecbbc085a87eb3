package org.lotse.activation.query;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.rfv.RfvRank;

/**
 * Recency, frequency and value of a member, and its rank in each among the present members of the network.
 *
 * @param recencyDays days since the last qualifying signal; null without one
 * @param frequencyDays distinct days with a qualifying signal in the 365 days up to asOf
 * @param value points earned in these days, without decay
 * @param peers number of other members in the comparison
 * @param percentiles mid-ranks, 0 to 100, higher is better; null if a rank would be meaningless
 * @param withoutPercentiles why there are none, "not-a-member" or "fewer-than-5-peers"; null if there are
 */
record RfvRankView(
        UUID memberId,
        FigureDefinition definition,
        @Nullable Integer recencyDays,
        int frequencyDays,
        BigDecimal value,
        int peers,
        RfvRank.@Nullable RfvPercentiles percentiles,
        @Nullable String withoutPercentiles) {

    static RfvRankView of(UUID member, FigureDefinition definition, RfvRank rfvRank) {
        int recency = rfvRank.rfv().recencyDays();
        return new RfvRankView(
                member,
                definition,
                recency == Day.NEVER ? null : recency,
                rfvRank.rfv().frequencyDays(),
                MemberFiguresView.points(rfvRank.rfv().valueMicros()),
                rfvRank.peers(),
                rfvRank.percentiles(),
                rfvRank.percentiles() == null ? rfvRank.reason() : null);
    }
}
