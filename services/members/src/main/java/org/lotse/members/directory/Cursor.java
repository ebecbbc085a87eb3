package org.lotse.members.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.NormalName;
import org.lotse.members.store.DirectoryQuery.KeysetPosition;
import org.lotse.problemdetails.ProblemException;
import org.springframework.http.HttpStatus;

/** The end of a page, as opaque text for the next request. */
final class Cursor {

    private static final int ID = 36;

    private Cursor() {}

    static String after(Member last) {
        return encode(last.id() + NormalName.of(last.name()).core());
    }

    static String after(UUID last) {
        return encode(last.toString());
    }

    static KeysetPosition position(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return KeysetPosition.START;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            return new KeysetPosition(text.substring(ID), UUID.fromString(text.substring(0, ID)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "not-a-cursor",
                    "A cursor comes from \"next\" of the page before. Leave it out for the first page.",
                    "cursor");
        }
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
