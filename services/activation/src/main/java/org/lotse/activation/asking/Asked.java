package org.lotse.activation.asking;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.gate.Refusal;
import org.springframework.http.HttpStatus;

/** Refuses what nobody can answer, the same way at every door. */
final class Asked {

    private Asked() {}

    /** @throws Refusal for a day outside 1900 to 2199 */
    static @Nullable LocalDate inRange(String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1900 || day.getYear() > 2199)) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "day-out-of-range", "Choose a day from 1900 to 2199.", field);
        }
        return day;
    }

    static Refusal unknown(UUID member) {
        return new Refusal(
                HttpStatus.NOT_FOUND,
                "member-unknown",
                "The directory of this network has no member " + member
                        + "; it may have been registered only just now.",
                "memberId");
    }
}
