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
public final class FactDecoder {

    /** A fact that claims to come from later than this is a wrong clock, and would fire timers of days to come. */
    private static final Duration CLOCK_SKEW = Duration.ofDays(1);

    private final FactBytes bytes;
    private final HistoryFactReader reader;
    private final Clock clock;

    public FactDecoder(FactBytes bytes, HistoryFactReader reader, Clock clock) {
        this.bytes = bytes;
        this.reader = reader;
        this.clock = clock;
    }

    /** What became of a record. */
    public sealed interface DecodingResult {}

    /** A fact about a member. */
    public record DecodedFact(HistoryDelta learned) implements DecodingResult {}

    /** A fact that changes no figure. */
    public record IgnoredFact() implements DecodingResult {}

    /**
     * Cannot be read.
     *
     * @param reason a sentence for whoever looks after it
     */
    public record UnreadableFact(FactFlaw flaw, String reason) implements DecodingResult {}

    /** Kinds of reasons; their names stand in headers, metrics and answers. */
    public enum FactFlaw {
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
    public DecodingResult read(byte @Nullable [] key, byte @Nullable [] value) {
        if (key == null) {
            return new UnreadableFact(FactFlaw.KEY, "a fact has a key");
        }
        if (value == null) {
            return new UnreadableFact(FactFlaw.FORMAT, "a fact has a value");
        }
        try {
            HistoryDelta historyDelta = reader.read(bytes.decode(value));
            return historyDelta == null ? new IgnoredFact() : checked(key, historyDelta);
        } catch (RegistryException e) {
            if (e.temporary()) {
                throw e;
            }
            return new UnreadableFact(FactFlaw.SCHEMA, String.valueOf(e.getMessage()));
        } catch (SerializationException e) {
            return new UnreadableFact(FactFlaw.FORMAT, String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            return new UnreadableFact(FactFlaw.RANGE, String.valueOf(e.getMessage()));
        }
    }

    private DecodingResult checked(byte[] key, HistoryDelta historyDelta) {
        if (!historyDelta.member().toString().equals(new String(key, StandardCharsets.UTF_8))) {
            return new UnreadableFact(FactFlaw.KEY, "the key is not the member " + historyDelta.member());
        }
        Instant latest = clock.instant().plus(CLOCK_SKEW);
        if (historyDelta.recordedAt().isAfter(latest)) {
            return new UnreadableFact(
                    FactFlaw.CLOCK, "recordedAt " + historyDelta.recordedAt() + " lies in the future");
        }
        return new DecodedFact(historyDelta);
    }
}
