package org.lotse.activation.metric.rfv;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.statistics.MidRank;

/**
 * The rank of one member among the present members of its own network, itself included. Former members, guests and other networks are
 * excluded.
 *
 * @param peers number of other members in the comparison
 * @param percentiles null if there are none, for the reason given
 * @param reason why there are no percentiles: {@link #NOT_A_MEMBER}, {@link #FEW_PEERS}; empty if there are
 */
public record RfvRank(Rfv rfv, int peers, @Nullable RfvPercentiles percentiles, String reason) {

    /** With fewer other members a rank would reveal who they are and say nothing about this one. */
    public static final int FEWEST_PEERS = 5;

    public static final String NOT_A_MEMBER = "not-a-member";
    public static final String FEW_PEERS = "fewer-than-5-peers";

    /**
     * Mid-ranks in percent, 0 to 100; higher is better, also for recency: 90 means that the last signal of nine in ten members is longer
     * ago.
     */
    public record RfvPercentiles(double recency, double frequency, double value) {}

    /** @param members values of every present member of the network, including the ranked one if it is a member */
    public static RfvRank of(Rfv rfv, boolean member, List<Rfv> members) {
        int peers = members.size() - (member ? 1 : 0);
        if (!member) {
            return new RfvRank(rfv, peers, null, NOT_A_MEMBER);
        }
        if (peers < FEWEST_PEERS) {
            return new RfvRank(rfv, peers, null, FEW_PEERS);
        }
        RfvPercentiles percentiles = new RfvPercentiles(
                rank(rfv, members, r -> -r.recencyDays()),
                rank(rfv, members, Rfv::frequencyDays),
                rank(rfv, members, Rfv::valueMicros));
        return new RfvRank(rfv, peers, percentiles, "");
    }

    private static double rank(Rfv own, List<Rfv> members, ToLongFunction<Rfv> better) {
        long mine = better.applyAsLong(own);
        long below = members.stream().filter(r -> better.applyAsLong(r) < mine).count();
        long equal = members.stream().filter(r -> better.applyAsLong(r) == mine).count();
        return MidRank.percentile(below, equal, members.size());
    }
}
