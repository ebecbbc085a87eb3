package org.lotse.bench.dsl;

import java.nio.ByteBuffer;
import org.apache.kafka.common.serialization.Serdes.WrapperSerde;
import org.jspecify.annotations.Nullable;

/** Serialises member totals for their store and topics. */
final class MemberTotalsSerde extends WrapperSerde<MemberTotals> {

    private static final int LENGTH = Integer.BYTES + 4 * Long.BYTES;

    MemberTotalsSerde() {
        super((topic, memberTotals) -> write(memberTotals), (topic, bytes) -> read(bytes));
    }

    @SuppressWarnings("NullAway") // Kafka passes null for a tombstone and accepts null for one
    private static byte @Nullable [] write(@Nullable MemberTotals memberTotals) {
        return memberTotals == null
                ? null
                : ByteBuffer.allocate(LENGTH)
                        .putInt(memberTotals.days())
                        .putLong(memberTotals.lastOn())
                        .putLong(memberTotals.activatedOn())
                        .putDouble(memberTotals.score())
                        .putLong(memberTotals.scoredOn())
                        .array();
    }

    @SuppressWarnings("NullAway") // as above
    private static @Nullable MemberTotals read(byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        return new MemberTotals(in.getInt(), in.getLong(), in.getLong(), in.getDouble(), in.getLong());
    }
}
