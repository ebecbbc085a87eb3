package org.lotse.activation.metric.history;

import java.util.UUID;
import org.lotse.activation.metric.history.History.RecordedSignal;

/**
 * The byte format of a signal. Most signals are first versions, recorded soon, without an event: they take three or four bytes beside ids.
 */
final class SignalFormat {

    // flags in the first byte, beside the type, which needs five bits
    private static final int TYPE = 0x1F;
    private static final int TIMED = 0x20;
    private static final int DETAILED = 0x40;

    // flags beside the event type, which needs three bits; rare flags come last and need a second byte
    private static final int GATHERING = 0x07;
    private static final int EVENT = 0x08;
    private static final int MINUTES = 0x10;
    private static final int SERIES = 0x20;
    private static final int PROJECT = 0x40;
    private static final int CORRECTED = 0x80;

    private SignalFormat() {}

    /** @param previous day of the previous signal */
    static void write(ByteWriter out, RecordedSignal recordedSignal, int previous) {
        VersionedEntry<Signal> entry = recordedSignal.entry();
        Signal signal = recordedSignal.signal();
        int details = signal.gathering().code()
                | flag(EVENT, signal.event() != null)
                | flag(MINUTES, signal.minutes() != Signal.UNKNOWN_MINUTES)
                | flag(SERIES, signal.series() != null)
                | flag(PROJECT, signal.project() != null)
                | flag(CORRECTED, entry.version() > 1);
        boolean timed = UuidV7Format.is(entry.id());
        out.number(signal.type().code() | flag(TIMED, timed) | flag(DETAILED, details > 0));
        out.signed(signal.day() - previous);
        out.signed(entry.recordedOn() - signal.day());
        out.id(entry.id(), timed);
        out.reference(signal.person());
        if (details > 0) {
            out.number(details);
            if (has(details, EVENT)) {
                out.reference(signal.event());
            }
            if (has(details, MINUTES)) {
                out.number(signal.minutes());
            }
            if (has(details, SERIES)) {
                out.reference(signal.series());
            }
            if (has(details, PROJECT)) {
                out.reference(signal.project());
            }
            if (has(details, CORRECTED)) {
                out.number(entry.version());
            }
        }
    }

    static RecordedSignal read(ByteReader in, int previous) {
        int first = in.number();
        SignalType type = SignalType.ofCode(first & TYPE);
        int day = previous + in.signed();
        int recordedOn = day + in.signed();
        UUID id = in.id(has(first, TIMED));
        UUID person = in.reference();
        int details = has(first, DETAILED) ? in.number() : 0;
        UUID event = has(details, EVENT) ? in.reference() : null;
        int minutes = has(details, MINUTES) ? in.number() : Signal.UNKNOWN_MINUTES;
        UUID series = has(details, SERIES) ? in.reference() : null;
        UUID project = has(details, PROJECT) ? in.reference() : null;
        int version = has(details, CORRECTED) ? in.number() : 1;
        EventType eventType = EventType.ofCode(details & GATHERING);
        Signal signal = new Signal(type, day, eventType, person, event, series, project, minutes);
        return new RecordedSignal(new VersionedEntry<>(id, version, recordedOn, signal), signal);
    }

    private static int flag(int flag, boolean set) {
        return set ? flag : 0;
    }

    private static boolean has(int flags, int flag) {
        return (flags & flag) != 0;
    }
}
