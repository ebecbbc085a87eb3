package org.lotse.reports.downloads;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.gate.ProblemException;
import org.lotse.reports.domain.Evidence;
import org.lotse.reports.neighbours.Names;
import org.lotse.reports.reporting.Reader;
import org.lotse.reports.reporting.ReportView;
import org.lotse.reports.reporting.Showing;
import org.lotse.reports.reporting.Shown;
import org.lotse.reports.store.ReportRow;
import org.lotse.reports.wording.Words;
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

    private final Showing showing;
    private final Names names;
    private final PdfFile pdf;

    DownloadsController(Showing showing, Names names, PdfFile pdf) {
        this.showing = showing;
        this.names = names;
        this.pdf = pdf;
    }

    @GetMapping(REPORT + ".pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID networkId,
            @PathVariable UUID reportId,
            @RequestParam(required = false) @Nullable String lang,
            Locale browser,
            Authentication by) {
        Shown shown = find(networkId, reportId, by);
        Words words = words(lang, browser);
        Paper paper = new PaperMaker(shown, words)
                .make(titles(networkId, shown), Reader.of(by).outside());
        return file(shown, "pdf", MediaType.APPLICATION_PDF_VALUE, pdf.of(paper, words));
    }

    @GetMapping(REPORT + ".xlsx")
    ResponseEntity<byte[]> xlsx(
            @PathVariable UUID networkId,
            @PathVariable UUID reportId,
            @RequestParam(required = false) @Nullable String lang,
            Locale browser,
            Authentication by) {
        Shown shown = find(networkId, reportId, by);
        Words words = words(lang, browser);
        byte[] file =
                new XlsxFile(new Rows(shown, words), words).write(titles(networkId, shown), members(networkId, shown));
        return file(shown, "xlsx", SPREADSHEET, file);
    }

    @GetMapping(REPORT + ".csv")
    ResponseEntity<byte[]> csv(
            @PathVariable UUID networkId,
            @PathVariable UUID reportId,
            @RequestParam(required = false) @Nullable String lang,
            Locale browser,
            Authentication by) {
        Shown shown = find(networkId, reportId, by);
        return file(shown, "csv", "text/csv;charset=UTF-8", CsvFile.of(new Rows(shown, words(lang, browser))));
    }

    /** The report with all its evidence, for programs; words in both languages, no names. */
    @GetMapping(REPORT + ".json")
    ResponseEntity<ReportView> json(@PathVariable UUID networkId, @PathVariable UUID reportId, Authentication by) {
        Shown shown = find(networkId, reportId, by);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(shown, "json"))
                .body(ReportView.of(shown, true));
    }

    private Shown find(UUID networkId, UUID reportId, Authentication by) {
        Reader reader = Reader.of(by);
        ReportRow report = showing.find(networkId, reader, reportId)
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.NOT_FOUND,
                        "unknown-report",
                        "There is no report with this id, or none for you.",
                        "reportId"));
        return showing.frozen(networkId, reader, report)
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.CONFLICT, "not-frozen", "The report is not frozen yet. Wait until it is.", "state"));
    }

    private Map<UUID, String> titles(UUID networkId, Shown shown) {
        return names.ofEvents(networkId, evidence(shown).map(Evidence::eventId).collect(Collectors.toSet()));
    }

    private Map<UUID, String> members(UUID networkId, Shown shown) {
        Set<UUID> ids =
                evidence(shown).flatMap(e -> Stream.ofNullable(e.memberId())).collect(Collectors.toSet());
        return names.ofMembers(networkId, ids);
    }

    private static Stream<Evidence> evidence(Shown shown) {
        return shown.lines().stream().flatMap(line -> line.evidence().stream());
    }

    private static Words words(@Nullable String lang, Locale browser) {
        return Words.in(lang == null ? browser : Locale.forLanguageTag(lang));
    }

    private static ResponseEntity<byte[]> file(Shown shown, String ending, String type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(shown, ending))
                .body(content);
    }

    private static String attachment(Shown shown, String ending) {
        var period = shown.report().period();
        return ContentDisposition.attachment()
                .filename("report-%s-%s.%s".formatted(period.from(), period.to(), ending))
                .build()
                .toString();
    }
}
