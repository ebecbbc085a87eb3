package org.lotse.activation.metric.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lotse.activation.metric.history.History.RecordedSignal;

/**
 * The stored form of a {@link History}: canonical, so equal sets of facts give equal bytes. A fact takes a few bytes beside its id.
 *
 * <p><b>Warning</b>: stored in every deployment. A changed layout needs a new first byte and a reader for the old one
 * ({@link HistoryFormatV1}).
 */
public final class HistoryFormat {

    private static final int LAYOUT = 2;

    private HistoryFormat() {}

    public static byte[] encode(History history) {
        ByteWriter out = new ByteWriter();
        out.number(LAYOUT);
        write(out, history.registrations(), EntryFormat::registration);
        write(out, history.terms(), EntryFormat::term);
        write(out, history.classifications(), EntryFormat::classification);
        write(out, history.people(), EntryFormat::assignment);
        out.number(history.signals().byDay().size());
        int previous = EntryFormat.BASE;
        for (RecordedSignal recordedSignal : history.signals().byDay()) {
            SignalFormat.write(out, recordedSignal, previous);
            previous = recordedSignal.signal().day();
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
        ByteReader in = new ByteReader(bytes);
        int layout = in.number();
        if (layout == HistoryFormatV1.NUMBER) {
            return HistoryFormatV1.read(bytes);
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

    private static <T> void write(ByteWriter out, VersionedSet<T> versionedSet, BiConsumer<ByteWriter, T> content) {
        out.number(versionedSet.entries().size());
        for (VersionedEntry<T> entry : versionedSet.entries()) {
            out.reference(entry.id());
            T value = entry.content();
            // the lowest bit says whether there is content
            out.number((entry.version() << 1) | (value == null ? 0 : 1));
            out.signed(entry.recordedOn() - EntryFormat.BASE);
            if (value != null) {
                content.accept(out, value);
            }
        }
    }

    static <T> VersionedSet<T> read(ByteReader in, Function<ByteReader, T> content) {
        int size = in.number();
        if (size == 0) {
            return VersionedSet.empty();
        }
        List<VersionedEntry<T>> entries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            var id = in.someId();
            int versionAndContent = in.number();
            int recordedOn = in.signed() + EntryFormat.BASE;
            boolean live = (versionAndContent & 1) == 1;
            entries.add(new VersionedEntry<>(id, versionAndContent >>> 1, recordedOn, live ? content.apply(in) : null));
        }
        return VersionedSet.ofSorted(entries);
    }

    private static SignalSet signals(ByteReader in) {
        int size = in.number();
        List<RecordedSignal> byDay = new ArrayList<>(size);
        int previous = EntryFormat.BASE;
        for (int i = 0; i < size; i++) {
            RecordedSignal recordedSignal = SignalFormat.read(in, previous);
            byDay.add(recordedSignal);
            previous = recordedSignal.signal().day();
        }
        return SignalSet.ofSorted(byDay, read(in, none -> {
            throw new IllegalArgumentException("a signal that was retracted has a content");
        }));
    }

    private static void days(ByteWriter out, int[] days) {
        out.number(days.length);
        int previous = EntryFormat.BASE;
        for (int day : days) {
            out.signed(day - previous);
            previous = day;
        }
    }

    static PresenceDays presence(ByteReader in) {
        PresenceDays presenceDays = PresenceDays.EMPTY;
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
                presenceDays = presenceDays.merge(PresenceDays.of(type, days));
            }
        }
        return presenceDays;
    }
}
