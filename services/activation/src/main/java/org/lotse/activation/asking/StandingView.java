package org.lotse.activation.asking;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.rfv.Standing;

/**
 * Recency, frequency and value of a member, and its rank in each among the present members of the network.
 *
 * @param recencyDays days since the last qualifying signal; null without one
 * @param frequencyDays distinct days with a qualifying signal in the 365 days up to asOf
 * @param value points earned in these days, not faded
 * @param peers other members compared with
 * @param percentiles mid-ranks, 0 to 100, higher is better; null where a rank would say nothing
 * @param withoutPercentiles why there are none, "not-a-member" or "fewer-than-5-peers"; null where there are
 */
record StandingView(
        UUID memberId,
        Definition definition,
        @Nullable Integer recencyDays,
        int frequencyDays,
        BigDecimal value,
        int peers,
        Standing.@Nullable Percentiles percentiles,
        @Nullable String withoutPercentiles) {

    static StandingView of(UUID member, Definition definition, Standing standing) {
        int recency = standing.rfv().recencyDays();
        return new StandingView(
                member,
                definition,
                recency == Day.NEVER ? null : recency,
                standing.rfv().frequencyDays(),
                MemberView.points(standing.rfv().valueMicros()),
                standing.peers(),
                standing.percentiles(),
                standing.percentiles() == null ? standing.reason() : null);
    }
}
