package org.lotse.reports.reporting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.problemdetails.ProblemException;
import org.lotse.reports.clients.NameLookup;
import org.lotse.reports.domain.Evidence;
import org.lotse.reports.store.ReportRow;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Returns the evidence of one figure, in time order. */
@RestController
class EvidenceController {

    private final ReportAccess reportAccess;
    private final NameLookup nameLookup;

    EvidenceController(ReportAccess reportAccess, NameLookup nameLookup) {
        this.reportAccess = reportAccess;
        this.nameLookup = nameLookup;
    }

    /**
     * A piece of evidence, with the current names from the services that own them.
     *
     * @param eventTitle null unless names were requested and this one is known
     * @param memberName likewise
     */
    record EvidenceItem(
            @JsonUnwrapped Evidence evidence,
            @Nullable String eventTitle,
            @Nullable String memberName) {}

    /**
     * @param total number of items over all pages
     * @param next cursor of the next page; null on the last
     */
    record EvidencePage(
            String figure,
            int total,
            List<EvidenceItem> items,
            @Nullable String next) {}

    @GetMapping("/networks/{networkId}/reports/{reportId}/figures/{figure}/evidence")
    @PreAuthorize("hasAnyRole('COORDINATOR','ADMINISTRATOR','FUNDER')")
    EvidencePage evidence(
            @PathVariable UUID networkId,
            @PathVariable UUID reportId,
            @PathVariable String figure,
            @RequestParam(defaultValue = "0") @Min(0) int cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int size,
            @RequestParam(name = "names", defaultValue = "false") boolean withNames,
            Authentication by) {
        ReportViewer reportViewer = ReportViewer.of(by);
        ReportRow report = reportAccess.find(networkId, reportViewer, reportId).orElseThrow(ReportsController::unknown);
        VisibleReport.VisibleFigure visibleFigure = reportAccess
                .frozen(networkId, reportViewer, report)
                .flatMap(visibleReport -> visibleReport.line(figure))
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.NOT_FOUND,
                        "unknown-figure",
                        "The report has no figure of this name; its own list names them all.",
                        "figure"));
        if (!visibleFigure.open()) {
            throw new ProblemException(
                    HttpStatus.FORBIDDEN,
                    "too-few-people",
                    "Fewer than five people stand behind this figure, so its list stays inside the network.",
                    "figure");
        }
        int total = visibleFigure.evidence().size();
        int end = Math.min(total, cursor + size);
        List<Evidence> some = visibleFigure.evidence().subList(Math.min(cursor, total), end);
        return new EvidencePage(
                figure,
                total,
                withNames ? named(networkId, some) : plain(some),
                end < total ? String.valueOf(end) : null);
    }

    private static List<EvidenceItem> plain(List<Evidence> evidence) {
        return evidence.stream().map(e -> new EvidenceItem(e, null, null)).toList();
    }

    private List<EvidenceItem> named(UUID networkId, List<Evidence> evidence) {
        Map<UUID, String> titles = nameLookup.ofEvents(
                networkId, evidence.stream().map(Evidence::eventId).collect(Collectors.toSet()));
        Map<UUID, String> members = nameLookup.ofMembers(
                networkId,
                evidence.stream().flatMap(e -> Stream.ofNullable(e.memberId())).collect(Collectors.toSet()));
        return evidence.stream()
                .map(e -> new EvidenceItem(
                        e, titles.get(e.eventId()), e.memberId() == null ? null : members.get(e.memberId())))
                .toList();
    }
}
