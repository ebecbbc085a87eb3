package org.lotse.activation.stream;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;

/** A member of a network. The byte form starts with the network, so the members of a network are contiguous. */
public record MemberKey(UUID network, UUID member) implements Comparable<MemberKey> {

    static final int LENGTH = 32;

    public Bytes bytes() {
        return Bytes.wrap(write(ByteBuffer.allocate(LENGTH)).array());
    }

    /** A deterministic order; not that of the bytes. */
    @Override
    public int compareTo(MemberKey other) {
        int networks = network.compareTo(other.network);
        return networks == 0 ? member.compareTo(other.member) : networks;
    }

    ByteBuffer write(ByteBuffer to) {
        return to.putLong(network.getMostSignificantBits())
                .putLong(network.getLeastSignificantBits())
                .putLong(member.getMostSignificantBits())
                .putLong(member.getLeastSignificantBits());
    }

    static MemberKey read(ByteBuffer from) {
        return new MemberKey(new UUID(from.getLong(), from.getLong()), new UUID(from.getLong(), from.getLong()));
    }

    static MemberKey of(Bytes bytes) {
        return read(ByteBuffer.wrap(bytes.get()));
    }
}
