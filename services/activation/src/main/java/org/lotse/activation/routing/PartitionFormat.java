package org.lotse.activation.routing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.HistoryFormat;

/**
 * The format in which one instance sends its partition to another: bytes, with histories as they are stored. The end marker contains the
 * number of entries, so that a truncated response is never taken for a complete one.
 */
final class PartitionFormat {

    private static final int LAYOUT = 1;
    private static final int MORE = 1;
    private static final int END = 0;

    private PartitionFormat() {}

    record MemberHistoryEntry(UUID member, History history) {}

    /** Writes entries one after the other, without buffering them. */
    static final class PartitionWriter {

        private final DataOutputStream out;
        private int count;

        PartitionWriter(DataOutputStream out) throws IOException {
            this.out = out;
            out.writeByte(LAYOUT);
        }

        void history(UUID member, History history) {
            try {
                byte[] bytes = HistoryFormat.encode(history);
                out.writeByte(MORE);
                out.writeLong(member.getMostSignificantBits());
                out.writeLong(member.getLeastSignificantBits());
                out.writeInt(bytes.length);
                out.write(bytes);
                count++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void figure(Cell cell, long total) {
            try {
                out.writeByte(MORE);
                out.writeUTF(cell.metric());
                out.writeUTF(cell.period());
                out.writeUTF(cell.dimension());
                out.writeUTF(cell.value());
                out.writeLong(total);
                count++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void end() throws IOException {
            out.writeByte(END);
            out.writeInt(count);
            out.flush();
        }
    }

    /** @throws IOException if the response is incomplete, or from another version of this service */
    static List<MemberHistoryEntry> histories(DataInputStream in) throws IOException {
        List<MemberHistoryEntry> histories = new ArrayList<>();
        layout(in);
        while (more(in, histories.size())) {
            UUID member = new UUID(in.readLong(), in.readLong());
            byte[] bytes = in.readNBytes(in.readInt());
            try {
                histories.add(new MemberHistoryEntry(member, HistoryFormat.decode(bytes)));
            } catch (RuntimeException e) {
                throw new IOException("a history that this version cannot read", e);
            }
        }
        return histories;
    }

    /** @throws IOException if the response is incomplete, or from another version of this service */
    static Map<Cell, Long> figures(DataInputStream in) throws IOException {
        Map<Cell, Long> figures = new HashMap<>();
        layout(in);
        while (more(in, figures.size())) {
            figures.put(new Cell(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF()), in.readLong());
        }
        return figures;
    }

    private static void layout(DataInputStream in) throws IOException {
        int layout = in.readByte();
        if (layout != LAYOUT) {
            throw new IOException("an answer of layout " + layout + "; this version reads " + LAYOUT);
        }
    }

    private static boolean more(DataInputStream in, int so) throws IOException {
        int mark = in.readByte();
        if (mark == MORE) {
            return true;
        }
        if (mark != END || in.readInt() != so) {
            throw new IOException("an answer that is not whole");
        }
        return false;
    }
}
