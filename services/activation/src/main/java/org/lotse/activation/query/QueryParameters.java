package org.lotse.activation.query;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.metric.figures.MetricCatalogue;
import org.lotse.problemdetails.ProblemException;
import org.springframework.http.HttpStatus;

/** Validates query parameters; the error names the invalid field and valid values. */
final class QueryParameters {

    private QueryParameters() {}

    /** @param day null: today */
    static @Nullable LocalDate day(String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1900 || day.getYear() > 2199)) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST, "day-out-of-range", "Choose a day from 1900 to 2199.", field);
        }
        return day;
    }

    static Cell cell(Cell cell) {
        var metricCellError = MetricCatalogue.validate(cell);
        if (metricCellError != null) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "unknown-" + metricCellError.field(),
                    metricCellError.wayOut(),
                    metricCellError.field());
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
