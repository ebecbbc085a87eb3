package org.lotse.reports.reporting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.problemdetails.ProblemDetails;
import org.lotse.problemdetails.ProblemException;
import org.lotse.reports.reporting.OrderResult.IdempotencyKeyReused;
import org.lotse.reports.reporting.OrderResult.PeriodOutsideProject;
import org.lotse.reports.reporting.OrderResult.PeriodReversed;
import org.lotse.reports.reporting.OrderResult.PeriodTooLong;
import org.lotse.reports.reporting.OrderResult.ReportOrdered;
import org.lotse.reports.reporting.OrderResult.UnknownProject;
import org.lotse.reports.store.ReportRow;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** REST API of reports: request, read, release. */
@RestController
@RequestMapping("/networks/{networkId}/reports")
class ReportsController {

    private static final String MAKERS = "hasAnyRole('COORDINATOR','ADMINISTRATOR')";
    private static final String READERS = "hasAnyRole('COORDINATOR','ADMINISTRATOR','FUNDER')";

    private final RequestingReport requestingReport;
    private final ReportAccess reportAccess;

    ReportsController(RequestingReport requestingReport, ReportAccess reportAccess) {
        this.requestingReport = requestingReport;
        this.reportAccess = reportAccess;
    }

    record ReportRequest(
            @NotNull UUID projectId,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {}

    record ReportPage(List<ReportView> items, @Nullable String next) {}

    @PostMapping
    @PreAuthorize(MAKERS)
    ResponseEntity<?> order(
            @PathVariable UUID networkId,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody ReportRequest reportRequest,
            Authentication by) {
        OrderResult outcome = requestingReport.request(
                networkId, reportRequest.projectId(), reportRequest.from(), reportRequest.to(), key, by.getName());
        return switch (outcome) {
            case ReportOrdered made ->
                ResponseEntity.created(address(networkId, made.report())).body(ReportView.of(made.report()));
            case PeriodReversed no ->
                refused("ends-before-it-starts", "The period ends before it starts. Exchange the two days.", "to");
            case PeriodTooLong no ->
                refused("too-long", "A report covers at most three years. Ask for a shorter period.", "to");
            case UnknownProject no ->
                refused("unknown-project", "There is no project with this id. Create the project first.", "projectId");
            case PeriodOutsideProject no ->
                refused(
                        "outside-project",
                        "The project runs from %s to %s. Ask for a period inside it, or correct the project."
                                .formatted(
                                        no.project().period().from(),
                                        no.project().period().to()),
                        reportRequest.from().isBefore(no.project().period().from()) ? "from" : "to");
            case IdempotencyKeyReused no ->
                problem(
                        HttpStatus.CONFLICT,
                        "key-taken",
                        "This Idempotency-Key named the report %s before, of another project or period. Use a new key."
                                .formatted(no.earlier().id()),
                        "Idempotency-Key");
        };
    }

    @GetMapping
    @PreAuthorize(READERS)
    ReportPage list(
            @PathVariable UUID networkId,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size,
            Authentication by) {
        List<ReportRow> rows = reportAccess.page(networkId, ReportViewer.of(by), cursor, size);
        String next = rows.size() < size ? null : rows.getLast().id().toString();
        return new ReportPage(rows.stream().map(ReportView::of).toList(), next);
    }

    @GetMapping("/{reportId}")
    @PreAuthorize(READERS)
    ReportView one(@PathVariable UUID networkId, @PathVariable UUID reportId, Authentication by) {
        ReportViewer reportViewer = ReportViewer.of(by);
        ReportRow report = reportAccess.find(networkId, reportViewer, reportId).orElseThrow(ReportsController::unknown);
        return reportAccess
                .frozen(networkId, reportViewer, report)
                .map(visibleReport -> ReportView.of(visibleReport, false))
                .orElseGet(() -> ReportView.of(report));
    }

    @PostMapping("/{reportId}/release")
    @PreAuthorize(MAKERS)
    ResponseEntity<?> release(@PathVariable UUID networkId, @PathVariable UUID reportId, Authentication by) {
        ReportRow report =
                requestingReport.release(networkId, reportId, by.getName()).orElseThrow(ReportsController::unknown);
        return report.isReleased()
                ? ResponseEntity.ok(ReportView.of(report))
                : problem(
                        HttpStatus.CONFLICT,
                        "not-frozen",
                        "Only a frozen report can be released, and this one is %s. Wait for it, or ask for a new one."
                                .formatted(report.state()),
                        "state");
    }

    private static URI address(UUID networkId, ReportRow report) {
        return URI.create("/networks/" + networkId + "/reports/" + report.id());
    }

    static ProblemException unknown() {
        return new ProblemException(
                HttpStatus.NOT_FOUND,
                "unknown-report",
                "There is no report with this id, or none for you.",
                "reportId");
    }

    private static ResponseEntity<ProblemDetail> refused(String type, String detail, String field) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, type, detail, field);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String type, String detail, String field) {
        return ResponseEntity.status(status).body(ProblemDetails.of(status, type, detail, field));
    }
}
