package org.lotse.activation.metric.history;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads histories stored before ids and codes were shortened; this format is no longer written. */
final class HistoryFormatV1 {

    static final int NUMBER = 1;

    private HistoryFormatV1() {}

    /** @param bytes a history in this layout, including its layout number */
    static History read(byte[] bytes) {
        ByteReader in = new LongFormReader(bytes);
        in.number();
        var registrations = HistoryFormat.read(in, EntryFormat::registration);
        var terms = HistoryFormat.read(in, EntryFormat::term);
        var classifications = HistoryFormat.read(in, EntryFormat::classification);
        var people = HistoryFormat.read(in, EntryFormat::assignment);
        SignalSet signalSet = SignalSet.EMPTY;
        for (VersionedEntry<Signal> entry :
                HistoryFormat.read(in, HistoryFormatV1::signal).entries()) {
            signalSet = signalSet.merge(SignalSet.of(entry));
        }
        return new History(registrations, terms, classifications, people, signalSet, HistoryFormat.presence(in));
    }

    private static Signal signal(ByteReader in) {
        return new Signal(
                SignalType.ofCode(in.number()),
                in.signed() + EntryFormat.BASE,
                EventType.ofCode(in.number()),
                in.reference(),
                in.reference(),
                in.reference(),
                in.reference(),
                in.number() - 1);
    }

    /** Ids and codes in full. */
    private static final class LongFormReader extends ByteReader {

        private final List<UUID> mentioned = new ArrayList<>();

        LongFormReader(byte[] bytes) {
            super(bytes);
        }

        @Override
        String text() {
            return spelled(number());
        }

        @Override
        UUID someId() {
            return id(false);
        }

        @Override
        @Nullable
        UUID reference() {
            int position = number();
            if (position == 0) {
                return null;
            }
            if (position > mentioned.size()) {
                mentioned.add(id(false));
            }
            return mentioned.get(position - 1);
        }
    }
}
