package org.lotse.activation.task;

import java.util.UUID;

/** A member of a network. */
public record MemberKey(UUID network, UUID member) implements Comparable<MemberKey> {

    /** A deterministic order; not that of the stored rows. */
    @Override
    public int compareTo(MemberKey other) {
        int networks = network.compareTo(other.network);
        return networks == 0 ? member.compareTo(other.member) : networks;
    }

    /** Whether the row of this member stands before the row of another one, or is the same, in the order of {@link HistoryRows}. */
    boolean isNotAfter(MemberKey other) {
        int networks = compareUnsigned(network, other.network);
        return networks == 0 ? compareUnsigned(member, other.member) <= 0 : networks < 0;
    }

    private static int compareUnsigned(UUID one, UUID other) {
        int upper = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return upper == 0
                ? Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits())
                : upper;
    }
}
