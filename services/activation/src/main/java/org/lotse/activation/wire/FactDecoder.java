package org.lotse.activation.wire;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.HistoryDelta;
import org.lotse.serde.FactBytes;
import org.lotse.serde.RegistryException;

/** Decodes a record to a fact, or to the reason why it is unreadable. Safe for use by several threads. */
public final class FactDecoder {

    /** A fact recorded further in the future has a wrong clock, and would fire timers of future days. */
    private static final Duration CLOCK_SKEW = Duration.ofDays(1);

    private final FactBytes bytes;
    private final HistoryFactReader reader;
    private final Clock clock;

    public FactDecoder(FactBytes bytes, HistoryFactReader reader, Clock clock) {
        this.bytes = bytes;
        this.reader = reader;
        this.clock = clock;
    }

    /** Result of decoding a record. */
    public sealed interface DecodingResult {}

    /** A fact about a member. */
    public record DecodedFact(HistoryDelta learned) implements DecodingResult {}

    /** A fact that changes no figure. */
    public record IgnoredFact() implements DecodingResult {}

    /**
     * An unreadable record.
     *
     * @param reason a sentence for the operator
     */
    public record UnreadableFact(FactFlaw flaw, String reason) implements DecodingResult {}

    /** Kinds of reasons; headers, metrics and responses contain their names. */
    public enum FactFlaw {
        /** Not the bytes of a fact. */
        FORMAT,
        /** The registry has no schema with this id. */
        SCHEMA,
        /** A field, for example a day, is out of bounds. */
        RANGE,
        /** The key is missing, or is not the key of the member. */
        KEY,
        /** Recorded in the future. */
        CLOCK
    }

    /** @throws RegistryException if the registry is unavailable, which is no fault of the record: it must be read again */
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
