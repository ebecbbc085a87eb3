package org.lotse.activation.storage;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.lotse.activation.task.MemberKey;

/** The stored form of a {@link MemberKey}. It starts with the network, so the members of a network are contiguous. */
final class MemberKeyFormat {

    private static final int LENGTH = 32;

    private MemberKeyFormat() {}

    static Bytes encode(MemberKey key) {
        return Bytes.wrap(ByteBuffer.allocate(LENGTH)
                .putLong(key.network().getMostSignificantBits())
                .putLong(key.network().getLeastSignificantBits())
                .putLong(key.member().getMostSignificantBits())
                .putLong(key.member().getLeastSignificantBits())
                .array());
    }

    static MemberKey decode(Bytes bytes) {
        ByteBuffer from = ByteBuffer.wrap(bytes.get());
        return new MemberKey(new UUID(from.getLong(), from.getLong()), new UUID(from.getLong(), from.getLong()));
    }
}
