package org.lotse.reports.downloads;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.problemdetails.ProblemException;
import org.lotse.reports.clients.NameLookup;
import org.lotse.reports.domain.Evidence;
import org.lotse.reports.i18n.ReportMessages;
import org.lotse.reports.reporting.ReportAccess;
import org.lotse.reports.reporting.ReportView;
import org.lotse.reports.reporting.ReportViewer;
import org.lotse.reports.reporting.VisibleReport;
import org.lotse.reports.store.ReportRow;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Frozen reports as files, in the language of {@code ?lang=} or of the browser. */
@RestController
@PreAuthorize("hasAnyRole('COORDINATOR','ADMINISTRATOR','FUNDER')")
class DownloadsController {

    private static final String REPORT = "/networks/{networkId}/reports/{reportId:[0-9a-fA-F-]{36}}";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReportAccess reportAccess;
    private final NameLookup nameLookup;
    private final ReportPdfRenderer pdf;

    DownloadsController(ReportAccess reportAccess, NameLookup nameLookup, ReportPdfRenderer pdf) {
        this.reportAccess = reportAccess;
        this.nameLookup = nameLookup;
        this.pdf = pdf;
    }

    @GetMapping(REPORT + ".pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID networkId,
            @PathVariable UUID reportId,
            @RequestParam(required = false) @Nullable String lang,
            Locale browser,
            Authentication by) {
        VisibleReport visibleReport = find(networkId, reportId, by);
        ReportMessages reportMessages = words(lang, browser);
        PdfDocument pdfDocument = new PdfDocumentFactory(visibleReport, reportMessages)
                .create(titles(networkId, visibleReport), ReportViewer.of(by).outside());
        return file(visibleReport, "pdf", MediaType.APPLICATION_PDF_VALUE, pdf.render(pdfDocument, reportMessages));
    }

    @GetMapping(REPORT + ".xlsx")
    ResponseEntity<byte[]> xlsx(
            @PathVariable UUID networkId,
            @PathVariable UUID reportId,
            @RequestParam(required = false) @Nullable String lang,
            Locale browser,
            Authentication by) {
        VisibleReport visibleReport = find(networkId, reportId, by);
        ReportMessages reportMessages = words(lang, browser);
        byte[] file = new ReportXlsxWriter(new ReportTables(visibleReport, reportMessages), reportMessages)
                .write(titles(networkId, visibleReport), members(networkId, visibleReport));
        return file(visibleReport, "xlsx", SPREADSHEET, file);
    }

    @GetMapping(REPORT + ".csv")
    ResponseEntity<byte[]> csv(
            @PathVariable UUID networkId,
            @PathVariable UUID reportId,
            @RequestParam(required = false) @Nullable String lang,
            Locale browser,
            Authentication by) {
        VisibleReport visibleReport = find(networkId, reportId, by);
        return file(
                visibleReport,
                "csv",
                "text/csv;charset=UTF-8",
                ReportCsvWriter.write(new ReportTables(visibleReport, words(lang, browser))));
    }

    /** The report with all its evidence, for programs; texts in both languages, no names. */
    @GetMapping(REPORT + ".json")
    ResponseEntity<ReportView> json(@PathVariable UUID networkId, @PathVariable UUID reportId, Authentication by) {
        VisibleReport visibleReport = find(networkId, reportId, by);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(visibleReport, "json"))
                .body(ReportView.of(visibleReport, true));
    }

    private VisibleReport find(UUID networkId, UUID reportId, Authentication by) {
        ReportViewer reportViewer = ReportViewer.of(by);
        ReportRow report = reportAccess
                .find(networkId, reportViewer, reportId)
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.NOT_FOUND,
                        "unknown-report",
                        "There is no report with this id, or none for you.",
                        "reportId"));
        return reportAccess
                .frozen(networkId, reportViewer, report)
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.CONFLICT, "not-frozen", "The report is not frozen yet. Wait until it is.", "state"));
    }

    private Map<UUID, String> titles(UUID networkId, VisibleReport visibleReport) {
        return nameLookup.ofEvents(
                networkId, evidence(visibleReport).map(Evidence::eventId).collect(Collectors.toSet()));
    }

    private Map<UUID, String> members(UUID networkId, VisibleReport visibleReport) {
        Set<UUID> ids = evidence(visibleReport)
                .flatMap(e -> Stream.ofNullable(e.memberId()))
                .collect(Collectors.toSet());
        return nameLookup.ofMembers(networkId, ids);
    }

    private static Stream<Evidence> evidence(VisibleReport visibleReport) {
        return visibleReport.lines().stream().flatMap(visibleFigure -> visibleFigure.evidence().stream());
    }

    private static ReportMessages words(@Nullable String lang, Locale browser) {
        return ReportMessages.in(lang == null ? browser : Locale.forLanguageTag(lang));
    }

    private static ResponseEntity<byte[]> file(
            VisibleReport visibleReport, String ending, String type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(visibleReport, ending))
                .body(content);
    }

    private static String attachment(VisibleReport visibleReport, String ending) {
        var period = visibleReport.report().period();
        return ContentDisposition.attachment()
                .filename("report-%s-%s.%s".formatted(period.from(), period.to(), ending))
                .build()
                .toString();
    }
}
