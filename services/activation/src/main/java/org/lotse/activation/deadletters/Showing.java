package org.lotse.activation.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.gate.ProblemException;
import org.springframework.http.HttpStatus;

/** The open letters, page by page, and each by itself. */
class Showing {

    private final Letterbox letterbox;
    private final OpenLetters open;

    Showing(Letterbox letterbox, OpenLetters open) {
        this.letterbox = letterbox;
        this.open = open;
    }

    DeadLetterView.Page page(@Nullable String cursor, int size) {
        Position from = Position.of(cursor);
        open.catchUp();
        List<DeadLetterView> items = new ArrayList<>();
        letterbox.read(from.partition(), from.offset(), record -> {
            if (DeadLetter.replayed(record) < 0 && !open.isReplayed(record.partition(), record.offset())) {
                items.add(DeadLetterView.of(DeadLetter.of(record)));
            }
            return items.size() <= size;
        });
        boolean more = items.size() > size;
        return new DeadLetterView.Page(
                open.count(),
                more ? items.subList(0, size) : items,
                more ? Position.at(items.getLast()).cursor() : null);
    }

    /** Null if there is no such letter. */
    DeadLetterView.@Nullable Opened one(int partition, long offset) {
        open.catchUp();
        List<DeadLetterView.Opened> found = new ArrayList<>();
        letterbox.read(partition, offset, record -> {
            if (record.partition() == partition && record.offset() == offset && DeadLetter.replayed(record) < 0) {
                found.add(DeadLetterView.Opened.of(DeadLetter.of(record), open.isReplayed(partition, offset)));
            }
            return false;
        });
        return found.isEmpty() ? null : found.getFirst();
    }

    /** Where a page begins; opaque to whoever asks. */
    private record Position(int partition, long offset) {

        static Position at(DeadLetterView first) {
            return new Position(first.partition(), first.offset());
        }

        static Position of(@Nullable String cursor) {
            if (cursor == null || cursor.isEmpty()) {
                return new Position(0, 0);
            }
            try {
                String[] parts = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split("-", 2);
                int partition = Integer.parseUnsignedInt(parts[0]);
                return new Position(partition, Long.parseUnsignedLong(parts[1]));
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
