package org.lotse.activation.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.problemdetails.ProblemException;
import org.springframework.http.HttpStatus;

/** Lists the open dead letters page by page, and shows a single one. */
class DeadLetterQuery {

    private final DeadLetterReader deadLetterReader;
    private final DeadLetterTracker open;

    DeadLetterQuery(DeadLetterReader deadLetterReader, DeadLetterTracker open) {
        this.deadLetterReader = deadLetterReader;
        this.open = open;
    }

    DeadLetterView.DeadLetterPage page(@Nullable String cursor, int size) {
        DeadLetterCursor from = DeadLetterCursor.of(cursor);
        open.catchUp();
        List<DeadLetterView> items = new ArrayList<>();
        deadLetterReader.read(from.partition(), from.offset(), record -> {
            if (DeadLetter.replayedOffset(record) < 0 && !open.isReplayed(record.partition(), record.offset())) {
                items.add(DeadLetterView.of(DeadLetter.of(record)));
            }
            return items.size() <= size;
        });
        boolean more = items.size() > size;
        return new DeadLetterView.DeadLetterPage(
                open.count(),
                more ? items.subList(0, size) : items,
                more ? DeadLetterCursor.at(items.getLast()).cursor() : null);
    }

    /** Returns null if there is no such dead letter. */
    DeadLetterView.@Nullable DeadLetterDetails one(int partition, long offset) {
        open.catchUp();
        List<DeadLetterView.DeadLetterDetails> found = new ArrayList<>();
        deadLetterReader.read(partition, offset, record -> {
            if (record.partition() == partition && record.offset() == offset && DeadLetter.replayedOffset(record) < 0) {
                found.add(
                        DeadLetterView.DeadLetterDetails.of(DeadLetter.of(record), open.isReplayed(partition, offset)));
            }
            return false;
        });
        return found.isEmpty() ? null : found.getFirst();
    }

    /** Start of a page; opaque to the client. */
    private record DeadLetterCursor(int partition, long offset) {

        static DeadLetterCursor at(DeadLetterView first) {
            return new DeadLetterCursor(first.partition(), first.offset());
        }

        static DeadLetterCursor of(@Nullable String cursor) {
            if (cursor == null || cursor.isEmpty()) {
                return new DeadLetterCursor(0, 0);
            }
            try {
                String[] parts = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split("-", 2);
                int partition = Integer.parseUnsignedInt(parts[0]);
                return new DeadLetterCursor(partition, Long.parseUnsignedLong(parts[1]));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new ProblemException(
                        HttpStatus.BAD_REQUEST,
                        "not-a-cursor",
                        "A cursor comes from \"next\" of the page before. Leave it out for the first page.",
                        "cursor");
            }
        }

        String cursor() {
            return Base64.getUrlEncoder().withoutPadding().encodeToString((partition + "-" + offset).getBytes(UTF_8));
        }
    }
}
