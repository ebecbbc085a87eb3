package org.lotse.activation.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.problemdetails.ProblemException;
import org.springframework.http.HttpStatus;

/** The end of a page, as an opaque text for the next request. */
final class EvidenceCursor {

    private EvidenceCursor() {}

    static String after(UUID last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(last.toString().getBytes(UTF_8));
    }

    /** Returns null for the first page. */
    static @Nullable UUID position(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(new String(Base64.getUrlDecoder().decode(cursor), UTF_8));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "not-a-cursor",
                    "A cursor comes from \"next\" of the page before. Leave it out for the first page.",
                    "cursor");
        }
    }
}
