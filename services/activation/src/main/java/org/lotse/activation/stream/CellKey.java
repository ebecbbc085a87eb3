package org.lotse.activation.stream;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.lotse.activation.metric.figures.Cell;

/** A figure of a network; its byte form starts with the network. */
public record CellKey(UUID network, Cell cell) {

    private static final int NETWORK = 16;

    Bytes bytes() {
        byte[] name = text().getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(ByteBuffer.allocate(NETWORK + name.length)
                .putLong(network.getMostSignificantBits())
                .putLong(network.getLeastSignificantBits())
                .put(name)
                .array());
    }

    /** Reads only the network, even if the key is shorter than a whole one. */
    static UUID network(Bytes bytes) {
        ByteBuffer from = ByteBuffer.wrap(bytes.get());
        return new UUID(from.getLong(), from.getLong());
    }

    static CellKey of(Bytes bytes) {
        UUID network = network(bytes);
        String[] parts =
                new String(bytes.get(), NETWORK, bytes.get().length - NETWORK, StandardCharsets.UTF_8).split("\\|", 4);
        return new CellKey(network, new Cell(parts[0], parts[1], parts[2], parts[3]));
    }

    /** The record key on the topic. */
    String onTopic(int partition) {
        return network + "|" + text() + "|" + partition;
    }

    private String text() {
        return cell.metric() + "|" + cell.period() + "|" + cell.dimension() + "|" + cell.value();
    }
}
