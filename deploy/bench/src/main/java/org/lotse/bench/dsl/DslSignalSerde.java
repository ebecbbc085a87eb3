package org.lotse.bench.dsl;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.serialization.Serdes.WrapperSerde;
import org.jspecify.annotations.Nullable;

/** Serialises signals for a repartition topic. */
final class DslSignalSerde extends WrapperSerde<DslSignal> {

    DslSignalSerde() {
        super((topic, signal) -> write(signal), (topic, bytes) -> read(bytes));
    }

    @SuppressWarnings("NullAway") // Kafka passes null for a tombstone and accepts null for one
    private static byte @Nullable [] write(@Nullable DslSignal signal) {
        return signal == null ? null : (signal.at() + "|" + signal.kind()).getBytes(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("NullAway") // as above
    private static @Nullable DslSignal read(byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        int bar = text.indexOf('|');
        return new DslSignal(text.substring(bar + 1), Long.parseLong(text.substring(0, bar)));
    }
}
