package org.lotse.reports.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.problemdetails.ProblemException;
import org.lotse.reports.domain.CanonicalForm;
import org.lotse.reports.domain.Evidence;
import org.lotse.reports.domain.Figure;
import org.lotse.reports.domain.FigureChange;
import org.lotse.reports.store.ReadPositionRepository;
import org.lotse.reports.store.ReportRow;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Compares a frozen report with the current facts, and returns the text to verify its digest. For users inside the network only: it
 * contains ids of persons.
 */
@RestController
@RequestMapping("/networks/{networkId}/reports/{reportId}")
@PreAuthorize("hasAnyRole('COORDINATOR','ADMINISTRATOR')")
class ChangesController {

    private final ReportAccess reportAccess;
    private final ComparingReport comparingReport;

    ChangesController(ReportAccess reportAccess, ComparingReport comparingReport) {
        this.reportAccess = reportAccess;
        this.comparingReport = comparingReport;
    }

    /**
     * @param sealIntact whether the frozen figures still give the frozen digest
     * @param same whether today's facts and rules give the same digest
     * @param redefined ids of indicators whose definition has changed since
     */
    record ChangesView(
            Instant comparedAt,
            String digest,
            String digestNow,
            boolean sealIntact,
            boolean same,
            List<ReadPositionRepository.ReadPosition> dataPosition,
            List<ReadPositionRepository.ReadPosition> dataPositionNow,
            List<String> redefined,
            List<ChangeView> changes) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeView(
            String key,
            @Nullable Long before,
            @Nullable Long after,
            @Nullable Long baseBefore,
            @Nullable Long baseAfter,
            List<Evidence> added,
            List<Evidence> removed) {

        static ChangeView of(FigureChange change) {
            Figure before = change.before();
            Figure after = change.after();
            return new ChangeView(
                    change.key(),
                    before == null ? null : Long.valueOf(before.value()),
                    after == null ? null : Long.valueOf(after.value()),
                    before == null ? null : before.base(),
                    after == null ? null : after.base(),
                    change.added(),
                    change.removed());
        }
    }

    @GetMapping("/changes")
    ChangesView changes(@PathVariable UUID networkId, @PathVariable UUID reportId, Authentication by) {
        ReportRow report = find(networkId, reportId, by);
        ComparingReport.ReportComparison found =
                comparingReport.compare(networkId, report).orElseThrow(ChangesController::notFrozen);
        String digest = Objects.requireNonNull(report.digest(), "a frozen report has a digest");
        return new ChangesView(
                found.at(),
                digest,
                found.digest(),
                digest.equals(found.sealed()),
                digest.equals(found.digest()),
                found.frozen().position(),
                found.position(),
                found.redefined(),
                found.changes().stream().map(ChangeView::of).toList());
    }

    /** The text of which the digest is the SHA-256. */
    @GetMapping(path = "/canonical", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String canonical(@PathVariable UUID networkId, @PathVariable UUID reportId, Authentication by) {
        return reportAccess
                .whole(networkId, find(networkId, reportId, by))
                .map(frozenReport -> CanonicalForm.of(frozenReport.content()))
                .orElseThrow(ChangesController::notFrozen);
    }

    private ReportRow find(UUID networkId, UUID reportId, Authentication by) {
        return reportAccess.find(networkId, ReportViewer.of(by), reportId).orElseThrow(ReportsController::unknown);
    }

    private static ProblemException notFrozen() {
        return new ProblemException(
                HttpStatus.CONFLICT, "not-frozen", "The report is not frozen yet. Wait until it is.", "state");
    }
}
