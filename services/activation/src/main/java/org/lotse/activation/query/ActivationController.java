package org.lotse.activation.query;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.MetricNames;
import org.lotse.problemdetails.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of members and of the network, and the policy in force. Reads only. */
@RestController
@RequestMapping("/networks/{networkId}")
class ActivationController {

    private static final String STAFF = "hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'SERVICE')";
    private static final String STAFF_OR_SELF =
            STAFF + " or hasRole('MEMBER_CONTACT') and principal.claims['member'] == #memberId.toString()";

    private final ExplanationQuery explanationQuery;
    private final NetworkFiguresQuery figures;

    ActivationController(ExplanationQuery explanationQuery, NetworkFiguresQuery figures) {
        this.explanationQuery = explanationQuery;
        this.figures = figures;
    }

    /** @param asOf a past or future day; default: today */
    @GetMapping("/members/{memberId}")
    @PreAuthorize(STAFF_OR_SELF)
    MemberFiguresView member(
            @PathVariable UUID networkId,
            @PathVariable UUID memberId,
            @RequestParam(required = false) @Nullable LocalDate asOf) {
        return found(explanationQuery.member(networkId, memberId, QueryParameters.day("asOf", asOf)), memberId);
    }

    /**
     * @param asOf a past or future day; default: today
     * @param since also returns what changed since that day
     */
    @GetMapping("/members/{memberId}/explanation")
    @PreAuthorize(STAFF_OR_SELF)
    ExplanationView explanation(
            @PathVariable UUID networkId,
            @PathVariable UUID memberId,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable LocalDate since) {
        return found(
                explanationQuery.explain(
                        networkId, memberId, QueryParameters.day("asOf", asOf), QueryParameters.day("since", since)),
                memberId);
    }

    /**
     * @param asOf a past day, computed by what is known now; default: today
     * @param dimension all, region, size, sector, type or category
     * @param value the code within the dimension
     */
    @GetMapping("/figures")
    @PreAuthorize(STAFF)
    NetworkFiguresView figures(
            @PathVariable UUID networkId,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "all") String dimension,
            @RequestParam(defaultValue = "") String value) {
        if (!MetricNames.DIMENSIONS.contains(dimension)) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "unknown-dimension",
                    "Figures are kept by " + String.join(", ", MetricNames.DIMENSIONS) + ".",
                    "dimension");
        }
        return figures.of(networkId, QueryParameters.day("asOf", asOf), dimension, value);
    }

    private static <T> T found(@Nullable T view, UUID member) {
        if (view == null) {
            throw QueryParameters.unknown(member);
        }
        return view;
    }
}
