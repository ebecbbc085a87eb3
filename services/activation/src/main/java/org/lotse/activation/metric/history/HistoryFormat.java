package org.lotse.activation.metric.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lotse.activation.metric.history.History.Recorded;

/**
 * The stored form of a {@link History}: canonical, so equal sets of facts give equal bytes, and a few bytes per fact beside its id.
 *
 * <p><b>Warning</b>: stored in every deployment. A changed layout needs a new first byte and a reader for the old one ({@link FirstLayout}).
 */
public final class HistoryFormat {

    private static final int LAYOUT = 2;

    private HistoryFormat() {}

    public static byte[] encode(History history) {
        Output out = new Output();
        out.number(LAYOUT);
        write(out, history.registrations(), EntryFormat::registration);
        write(out, history.terms(), EntryFormat::term);
        write(out, history.classifications(), EntryFormat::classification);
        write(out, history.people(), EntryFormat::assignment);
        out.number(history.signals().byDay().size());
        int previous = EntryFormat.BASE;
        for (Recorded recorded : history.signals().byDay()) {
            SignalFormat.write(out, recorded, previous);
            previous = recorded.signal().day();
        }
        write(out, history.signals().retracted(), (to, none) -> {});
        for (SignalType type : SignalType.values()) {
            if (type.presence()) {
                days(out, history.presence().days(type));
            }
        }
        return out.toBytes();
    }

    /** @throws IllegalArgumentException if the bytes are of another layout */
    public static History decode(byte[] bytes) {
        Input in = new Input(bytes);
        int layout = in.number();
        if (layout == FirstLayout.NUMBER) {
            return FirstLayout.read(bytes);
        }
        if (layout != LAYOUT) {
            throw new IllegalArgumentException("a history of layout " + layout + "; this version reads " + LAYOUT);
        }
        return new History(
                read(in, EntryFormat::registration),
                read(in, EntryFormat::term),
                read(in, EntryFormat::classification),
                read(in, EntryFormat::assignment),
                signals(in),
                presence(in));
    }

    private static <T> void write(Output out, Ledger<T> ledger, BiConsumer<Output, T> content) {
        out.number(ledger.entries().size());
        for (Entry<T> entry : ledger.entries()) {
            out.reference(entry.id());
            T value = entry.content();
            // the lowest bit says whether there is a content
            out.number((entry.version() << 1) | (value == null ? 0 : 1));
            out.signed(entry.recordedOn() - EntryFormat.BASE);
            if (value != null) {
                content.accept(out, value);
            }
        }
    }

    static <T> Ledger<T> read(Input in, Function<Input, T> content) {
        int size = in.number();
        if (size == 0) {
            return Ledger.empty();
        }
        List<Entry<T>> entries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            var id = in.someId();
            int versionAndContent = in.number();
            int recordedOn = in.signed() + EntryFormat.BASE;
            boolean live = (versionAndContent & 1) == 1;
            entries.add(new Entry<>(id, versionAndContent >>> 1, recordedOn, live ? content.apply(in) : null));
        }
        return Ledger.ofSorted(entries);
    }

    private static Signals signals(Input in) {
        int size = in.number();
        List<Recorded> byDay = new ArrayList<>(size);
        int previous = EntryFormat.BASE;
        for (int i = 0; i < size; i++) {
            Recorded recorded = SignalFormat.read(in, previous);
            byDay.add(recorded);
            previous = recorded.signal().day();
        }
        return Signals.ofSorted(byDay, read(in, none -> {
            throw new IllegalArgumentException("a signal that was retracted has a content");
        }));
    }

    private static void days(Output out, int[] days) {
        out.number(days.length);
        int previous = EntryFormat.BASE;
        for (int day : days) {
            out.signed(day - previous);
            previous = day;
        }
    }

    static Presence presence(Input in) {
        Presence presence = Presence.EMPTY;
        for (SignalType type : SignalType.values()) {
            if (!type.presence() || in.atEnd()) {
                continue;
            }
            int[] days = new int[in.number()];
            int previous = EntryFormat.BASE;
            for (int i = 0; i < days.length; i++) {
                previous += in.signed();
                days[i] = previous;
            }
            if (days.length > 0) {
                presence = presence.merge(Presence.of(type, days));
            }
        }
        return presence;
    }
}
