package org.lotse.dashboard.reports;

import java.util.Locale;
import java.util.UUID;
import org.lotse.dashboard.login.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /reports/{id}}: one report, the evidence behind each figure, and its files. */
@Controller
@RequestMapping("/reports/{id:[0-9a-fA-F-]{36}}")
class ReportPageController {

    private final ReportsClient desk;

    ReportPageController(ReportsClient desk) {
        this.desk = desk;
    }

    @GetMapping
    String report(@PathVariable UUID id, Viewer viewer, Locale locale, Model model) {
        Report report = desk.find(id);
        model.addAttribute("report", report);
        model.addAttribute("coordinates", viewer.coordinates());
        if (report.content() == null) {
            return "dashboard/reports/job";
        }
        model.addAttribute("content", report.content());
        model.addAttribute("sheet", ReportSheet.of(report.content(), locale));
        return "dashboard/reports/report";
    }

    @GetMapping("/figures/{key}")
    String figure(
            @PathVariable UUID id,
            @PathVariable String key,
            @RequestParam(defaultValue = "0") int cursor,
            Locale locale,
            Model model) {
        Report report = desk.find(id);
        Report.ReportContent content = report.content();
        Report.ReportFigure figure =
                content == null ? null : content.figure(key).orElse(null);
        if (content == null || figure == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("report", report);
        model.addAttribute("line", ReportSheet.line(content, figure, locale));
        model.addAttribute("definition", content.definition(figure));
        model.addAttribute("text", content.definition(figure).in(locale));
        model.addAttribute("evidence", figure.open() ? desk.evidence(id, key, Math.max(0, cursor)) : null);
        return "dashboard/reports/figure";
    }

    /** Passes on the file name and content type of the service's response. */
    @GetMapping("/file")
    ResponseEntity<byte[]> file(
            @PathVariable UUID id,
            @RequestParam DownloadFormat as,
            @RequestParam(required = false) String in,
            Locale locale) {
        var file = desk.file(id, as.name().toLowerCase(Locale.ROOT), in == null ? locale.getLanguage() : in);
        var headers = new HttpHeaders();
        headers.setContentType(file.getHeaders().getContentType());
        headers.setContentDisposition(file.getHeaders().getContentDisposition());
        return ResponseEntity.ok().headers(headers).body(file.getBody());
    }

    /** File formats of a report. */
    enum DownloadFormat {
        PDF,
        XLSX,
        CSV,
        JSON
    }
}
