package org.lotse.activation.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dead letter, without its bytes.
 *
 * @param partition of the dead letters; partition and offset identify the dead letter
 * @param at when it became a dead letter
 * @param flaw kind of reason: FORMAT, SCHEMA, RANGE, KEY or CLOCK
 * @param topic source topic
 * @param readAt position in the source topic, {@code partition-offset}
 * @param key as text; the member id if the record is a fact
 * @param size bytes of the value
 */
record DeadLetterView(
        int partition,
        long offset,
        Instant at,
        String flaw,
        String reason,
        String topic,
        String readAt,
        @Nullable String key,
        int size) {

    static DeadLetterView of(DeadLetter letter) {
        return new DeadLetterView(
                letter.partition(),
                letter.offset(),
                letter.at(),
                letter.flaw(),
                letter.reason(),
                letter.topic(),
                letter.readAt(),
                letter.key() == null ? null : new String(letter.key(), UTF_8),
                letter.size());
    }

    /**
     * Open dead letters, ordered by partition and offset.
     *
     * @param open total number of open dead letters
     * @param next the cursor of the next page, or null when this is the last one
     */
    record DeadLetterPage(
            long open, List<DeadLetterView> items, @Nullable String next) {}

    /**
     * One dead letter with its bytes.
     *
     * @param replayed true if it was sent again and is no longer open
     * @param keyBase64 null without a key
     * @param valueBase64 null without a value, or if it was too large to keep; then it exists only at its source position
     */
    record DeadLetterDetails(
            DeadLetterView letter,
            boolean replayed,
            @Nullable String keyBase64,
            @Nullable String valueBase64) {

        static DeadLetterDetails of(DeadLetter letter, boolean replayed) {
            return new DeadLetterDetails(
                    DeadLetterView.of(letter), replayed, base64(letter.key()), base64(letter.value()));
        }

        private static @Nullable String base64(byte @Nullable [] bytes) {
            return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
        }
    }
}
