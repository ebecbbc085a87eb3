package org.lotse.activation.wire;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.lotse.serde.FactBytes;
import org.lotse.serde.RegistryException;

/** Decides of the bytes of a record whether they are a fact that can be learned, and if not, why. Safe for use by several threads. */
public final class Intake {

    /** A fact that claims to come from later than this is a wrong clock, and would fire timers of days to come. */
    private static final Duration CLOCK_SKEW = Duration.ofDays(1);

    private final FactBytes bytes;
    private final FactReader reader;
    private final Clock clock;

    public Intake(FactBytes bytes, FactReader reader, Clock clock) {
        this.bytes = bytes;
        this.reader = reader;
        this.clock = clock;
    }

    /** What became of a record. */
    public sealed interface Outcome {}

    /** A fact about a member. */
    public record Understood(Learned learned) implements Outcome {}

    /** A fact that changes no figure. */
    public record OfNoConcern() implements Outcome {}

    /**
     * Cannot be read.
     *
     * @param reason a sentence for whoever looks after it
     */
    public record Refused(Flaw flaw, String reason) implements Outcome {}

    /** Kinds of reasons; their names stand in headers, metrics and answers. */
    public enum Flaw {
        /** Not the bytes of a fact. */
        FORMAT,
        /** The registry knows no schema of this number. */
        SCHEMA,
        /** A field, for example a day, lies outside of its bounds. */
        RANGE,
        /** No key, or not that of the member. */
        KEY,
        /** Recorded in the future. */
        CLOCK
    }

    /** @throws RegistryException if the registry cannot be asked right now, which is no fault of the record: it must be read again */
    public Outcome read(byte @Nullable [] key, byte @Nullable [] value) {
        if (key == null) {
            return new Refused(Flaw.KEY, "a fact has a key");
        }
        if (value == null) {
            return new Refused(Flaw.FORMAT, "a fact has a value");
        }
        try {
            Learned learned = reader.read(bytes.decode(value));
            return learned == null ? new OfNoConcern() : checked(key, learned);
        } catch (RegistryException e) {
            if (e.temporary()) {
                throw e;
            }
            return new Refused(Flaw.SCHEMA, String.valueOf(e.getMessage()));
        } catch (SerializationException e) {
            return new Refused(Flaw.FORMAT, String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            return new Refused(Flaw.RANGE, String.valueOf(e.getMessage()));
        }
    }

    private Outcome checked(byte[] key, Learned learned) {
        if (!learned.member().toString().equals(new String(key, StandardCharsets.UTF_8))) {
            return new Refused(Flaw.KEY, "the key is not the member " + learned.member());
        }
        Instant latest = clock.instant().plus(CLOCK_SKEW);
        if (learned.recordedAt().isAfter(latest)) {
            return new Refused(Flaw.CLOCK, "recordedAt " + learned.recordedAt() + " lies in the future");
        }
        return new Understood(learned);
    }
}
