package org.lotse.activation.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.programme.ReportingPeriod;
import org.lotse.problemdetails.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Events of a network, their attendance, and the funnel of one event. */
@RestController
@RequestMapping("/networks/{networkId}")
class ProgrammeFiguresController {

    private static final String STAFF = "hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'SERVICE')";
    private static final int MOST_MONTHS = 240;
    private static final int MOST_ACTIVE_MONTHS = 120;

    private final ProgrammeQuery questions;

    ProgrammeFiguresController(ProgrammeQuery questions) {
        this.questions = questions;
    }

    /**
     * Closed months or quarters by the event's local day.
     *
     * @param from a month such as 2025-01
     * @param to a month, at most twenty years later
     * @param asOf the report day: everything counted was recorded by then; default: today
     * @param activeMonths number of months in which an event makes a series or a host active, 1 to 120
     */
    @GetMapping("/programme")
    @PreAuthorize(STAFF)
    ProgrammeView programme(
            @PathVariable UUID networkId,
            @RequestParam(defaultValue = "MONTH") ReportingPeriod.PeriodLength by,
            @RequestParam YearMonth from,
            @RequestParam YearMonth to,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "12") int activeMonths) {
        if (from.isAfter(to)
                || from.plusMonths(MOST_MONTHS).isBefore(to)
                || from.getYear() < 1901
                || to.getYear() > 2199) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "months-out-of-range",
                    "Choose from and to between 1901-01 and 2199-12, from not after to, at most twenty years apart.",
                    "from");
        }
        if (activeMonths < 1 || activeMonths > MOST_ACTIVE_MONTHS) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST, "months-out-of-range", "Choose 1 to 120 months.", "activeMonths");
        }
        return questions.programme(networkId, by, from, to, QueryParameters.day("asOf", asOf), activeMonths);
    }

    /** The funnel of one event, from invitation to follow-up. */
    @GetMapping("/events/{eventId}/funnel")
    @PreAuthorize(STAFF)
    FunnelView funnel(@PathVariable UUID networkId, @PathVariable UUID eventId) {
        FunnelView view = questions.funnel(networkId, eventId);
        if (view == null) {
            throw new ProblemException(
                    HttpStatus.NOT_FOUND,
                    "event-unknown",
                    "The programme of this network has no event " + eventId
                            + "; it may have been planned only just now.",
                    "eventId");
        }
        return view;
    }
}
