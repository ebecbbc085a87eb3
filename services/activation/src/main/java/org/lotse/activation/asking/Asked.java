package org.lotse.activation.asking;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.metric.figures.Measures;
import org.lotse.gate.ProblemException;
import org.springframework.http.HttpStatus;

/** What a question names must exist; otherwise the answer says which field is wrong and what to write instead. */
final class Asked {

    private Asked() {}

    /** @param day null: today */
    static @Nullable LocalDate day(String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1900 || day.getYear() > 2199)) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "day-out-of-range", "Choose a day from 1900 to 2199.", field);
        }
        return day;
    }

    static Cell cell(Cell cell) {
        var misnamed = Measures.whyNot(cell);
        if (misnamed != null) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST, "unknown-" + misnamed.field(), misnamed.wayOut(), misnamed.field());
        }
        return cell;
    }

    static ProblemException unknown(UUID member) {
        return new ProblemException(
                HttpStatus.NOT_FOUND,
                "member-unknown",
                "The directory of this network has no member " + member
                        + "; it may have been registered only just now.",
                "memberId");
    }
}
