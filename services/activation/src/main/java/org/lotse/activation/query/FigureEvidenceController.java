package org.lotse.activation.query;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Cell;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The members and signals behind a figure. */
@RestController
@RequestMapping("/networks/{networkId}/figures/evidence")
class FigureEvidenceController {

    private final EvidenceQuery evidenceQuery;

    FigureEvidenceController(EvidenceQuery evidenceQuery) {
        this.evidenceQuery = evidenceQuery;
    }

    /**
     * @param metric name of a metric, for example {@code attendances:TRAINING}
     * @param period {@code now}, {@code 2026-11}, or {@code 2026-03/4} for the fourth month after joining
     * @param dimension all, region, size, sector, type or category
     * @param value the code within the dimension
     * @param asOf a past or future day, computed by what is known now; default: today
     */
    @GetMapping
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'SERVICE')")
    EvidenceView evidence(
            @PathVariable UUID networkId,
            @RequestParam(defaultValue = "") String metric,
            @RequestParam(defaultValue = "now") String period,
            @RequestParam(defaultValue = "all") String dimension,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int size) {
        return evidenceQuery.of(
                networkId,
                QueryParameters.cell(new Cell(metric, period, dimension, value)),
                QueryParameters.day("asOf", asOf),
                EvidenceCursor.position(cursor),
                size);
    }
}
