package org.lotse.activation.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.task.CellKey;

/** The stored form of a {@link CellKey}; it starts with the network. */
final class CellKeyFormat {

    private static final int NETWORK = 16;

    private CellKeyFormat() {}

    static Bytes encode(CellKey key) {
        byte[] name = key.cellName().getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(ByteBuffer.allocate(NETWORK + name.length)
                .putLong(key.network().getMostSignificantBits())
                .putLong(key.network().getLeastSignificantBits())
                .put(name)
                .array());
    }

    /** Reads only the network, even if the key is shorter than a whole one. */
    static UUID network(Bytes bytes) {
        ByteBuffer from = ByteBuffer.wrap(bytes.get());
        return new UUID(from.getLong(), from.getLong());
    }

    static CellKey decode(Bytes bytes) {
        UUID network = network(bytes);
        String[] parts =
                new String(bytes.get(), NETWORK, bytes.get().length - NETWORK, StandardCharsets.UTF_8).split("\\|", 4);
        return new CellKey(network, new Cell(parts[0], parts[1], parts[2], parts[3]));
    }
}
