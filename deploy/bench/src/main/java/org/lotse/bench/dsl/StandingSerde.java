package org.lotse.bench.dsl;

import java.nio.ByteBuffer;
import org.apache.kafka.common.serialization.Serdes.WrapperSerde;
import org.jspecify.annotations.Nullable;

/** Standings in their store and on their way. */
final class StandingSerde extends WrapperSerde<Standing> {

    private static final int LENGTH = Integer.BYTES + 4 * Long.BYTES;

    StandingSerde() {
        super((topic, standing) -> write(standing), (topic, bytes) -> read(bytes));
    }

    @SuppressWarnings("NullAway") // Kafka hands null for a tombstone and takes null for one
    private static byte @Nullable [] write(@Nullable Standing standing) {
        return standing == null
                ? null
                : ByteBuffer.allocate(LENGTH)
                        .putInt(standing.days())
                        .putLong(standing.lastOn())
                        .putLong(standing.activatedOn())
                        .putDouble(standing.score())
                        .putLong(standing.scoredOn())
                        .array();
    }

    @SuppressWarnings("NullAway") // as above
    private static @Nullable Standing read(byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        return new Standing(in.getInt(), in.getLong(), in.getLong(), in.getDouble(), in.getLong());
    }
}
