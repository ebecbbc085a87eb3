package org.lotse.events.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.problemdetails.ProblemException;
import org.springframework.http.HttpStatus;

/** The last entry of a page in descending order of days. */
public record Cursor(LocalDate day, UUID id) {

    /** The position before the first page. */
    private static final Cursor START =
            new Cursor(LocalDate.of(9999, 12, 31), UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff"));

    public static Cursor of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return START;
        }
        try {
            int cut = text.indexOf('~');
            return new Cursor(
                    LocalDate.parse(text.substring(0, Math.max(cut, 0))), UUID.fromString(text.substring(cut + 1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "cursor-unreadable",
                    "Use the cursor as 'next' of the page before gave it.",
                    "cursor");
        }
    }

    @Override
    public String toString() {
        return day + "~" + id;
    }
}
