package org.lotse.activation.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dead letter, without its bytes.
 *
 * @param partition of the dead letters; with the offset the name of the letter
 * @param at when it was put aside
 * @param flaw kind of reason: FORMAT, SCHEMA, RANGE, KEY or CLOCK
 * @param topic where it was read
 * @param readAt the position there, {@code partition-offset}
 * @param key as text; of a fact the member's id
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
     * Open letters in order of their partitions and offsets.
     *
     * @param open how many there are in all
     * @param next the cursor of the next page, or null when this is the last one
     */
    record DeadLetterPage(
            long open, List<DeadLetterView> items, @Nullable String next) {}

    /**
     * One letter with its bytes.
     *
     * @param replayed true: it was sent again and is no longer open
     * @param keyBase64 null without a key
     * @param valueBase64 null without a value, or if it was too large to be kept; then it stays where it was read
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
