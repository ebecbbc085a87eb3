package org.lotse.activation.metric.history;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads histories that were stored before ids and codes became short; nothing writes them any more. */
final class FirstLayout {

    static final int NUMBER = 1;

    private FirstLayout() {}

    /** @param bytes a history in this layout, its number included */
    static History read(byte[] bytes) {
        Input in = new LongForms(bytes);
        in.number();
        var registrations = HistoryFormat.read(in, EntryFormat::registration);
        var terms = HistoryFormat.read(in, EntryFormat::term);
        var classifications = HistoryFormat.read(in, EntryFormat::classification);
        var people = HistoryFormat.read(in, EntryFormat::assignment);
        Signals signals = Signals.EMPTY;
        for (Entry<Signal> entry : HistoryFormat.read(in, FirstLayout::signal).entries()) {
            signals = signals.merge(Signals.of(entry));
        }
        return new History(registrations, terms, classifications, people, signals, HistoryFormat.presence(in));
    }

    private static Signal signal(Input in) {
        return new Signal(
                SignalType.ofCode(in.number()),
                in.signed() + EntryFormat.BASE,
                Gathering.ofCode(in.number()),
                in.reference(),
                in.reference(),
                in.reference(),
                in.reference(),
                in.number() - 1);
    }

    /** Ids in full, codes spelled. */
    private static final class LongForms extends Input {

        private final List<UUID> mentioned = new ArrayList<>();

        LongForms(byte[] bytes) {
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
