package org.lotse.activation.metric.rfv;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.statistics.MidRank;

/**
 * Where one member stands among the present members of its own network, itself among them. Never among anybody else: not former members,
 * not guests, not other networks.
 *
 * @param peers other members compared with
 * @param percentiles null where there are none, for the reason given
 * @param reason why there are no percentiles: {@link #NOT_A_MEMBER}, {@link #FEW_PEERS}; empty where there are
 */
public record RfvRank(Rfv rfv, int peers, @Nullable RfvPercentiles percentiles, String reason) {

    /** With fewer other members a rank says who they are, and nothing about this one. */
    public static final int FEWEST_PEERS = 5;

    public static final String NOT_A_MEMBER = "not-a-member";
    public static final String FEW_PEERS = "fewer-than-5-peers";

    /**
     * Mid-ranks in percent, 0 to 100; a higher one is always the better one, also for recency: 90 means that the last signal of nine in ten
     * members is longer ago.
     */
    public record RfvPercentiles(double recency, double frequency, double value) {}

    /** @param members of every present member of the network; the one of the member asked for is among them if it is one */
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
