package org.lotse.reports.reporting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.gate.Refusal;
import org.lotse.reports.domain.Evidence;
import org.lotse.reports.store.ReportRow;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What stands behind one figure, in time order. */
@RestController
class EvidenceController {

    private final Showing showing;

    EvidenceController(Showing showing) {
        this.showing = showing;
    }

    /**
     * @param total number of all items, not of this page
     * @param next cursor of the next page; null on the last
     */
    record EvidencePage(
            String figure,
            int total,
            List<Evidence> items,
            @Nullable String next) {}

    @GetMapping("/networks/{networkId}/reports/{reportId}/figures/{figure}/evidence")
    @PreAuthorize("hasAnyRole('COORDINATOR','ADMINISTRATOR','FUNDER')")
    EvidencePage evidence(
            @PathVariable UUID networkId,
            @PathVariable UUID reportId,
            @PathVariable String figure,
            @RequestParam(defaultValue = "0") @Min(0) int cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int size,
            Authentication by) {
        Reader reader = Reader.of(by);
        ReportRow report = showing.find(networkId, reader, reportId).orElseThrow(ReportsController::unknown);
        Shown.Line line = showing.frozen(networkId, reader, report)
                .flatMap(shown -> shown.line(figure))
                .orElseThrow(() -> new Refusal(
                        HttpStatus.NOT_FOUND,
                        "unknown-figure",
                        "The report has no figure of this name; its own list names them all.",
                        "figure"));
        if (!line.open()) {
            throw new Refusal(
                    HttpStatus.FORBIDDEN,
                    "too-few-people",
                    "Fewer than five people stand behind this figure, so its list stays inside the network.",
                    "figure");
        }
        int total = line.evidence().size();
        int end = Math.min(total, cursor + size);
        List<Evidence> items = line.evidence().subList(Math.min(cursor, total), end);
        return new EvidencePage(figure, total, items, end < total ? String.valueOf(end) : null);
    }
}
