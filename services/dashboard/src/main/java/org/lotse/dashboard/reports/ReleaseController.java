package org.lotse.dashboard.reports;

import java.util.Locale;
import java.util.UUID;
import org.lotse.dashboard.login.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** {@code /reports/{id}/changes} and {@code /release}: comparison of a report with today's figures, and its release. */
@Controller
@RequestMapping("/reports/{id:[0-9a-fA-F-]{36}}")
class ReleaseController {

    private final ReportsClient desk;

    ReleaseController(ReportsClient desk) {
        this.desk = desk;
    }

    @GetMapping("/changes")
    String changes(@PathVariable UUID id, Viewer viewer, Locale locale, Model model) {
        show(id, viewer, locale, model);
        return "dashboard/reports/changes";
    }

    @GetMapping("/release")
    String check(@PathVariable UUID id, Viewer viewer, Locale locale, Model model) {
        show(id, viewer, locale, model);
        return "dashboard/reports/release";
    }

    @PostMapping("/release")
    String release(@PathVariable UUID id, Viewer viewer) {
        mayOnly(viewer);
        desk.release(id);
        return "redirect:/reports/" + id;
    }

    private void show(UUID id, Viewer viewer, Locale locale, Model model) {
        mayOnly(viewer);
        Report report = desk.find(id);
        Report.ReportContent content = report.content();
        if (content == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("report", report);
        model.addAttribute("content", content);
        model.addAttribute("changes", desk.changes(id));
        model.addAttribute("names", new FigureNames(content, locale));
    }

    private static void mayOnly(Viewer viewer) {
        if (!viewer.coordinates()) {
            throw new AccessDeniedException("Releasing is for coordinators");
        }
    }

    /** Names of figures by key, including figures that were added after the report. */
    record FigureNames(Report.ReportContent content, Locale locale) {

        /** Name of the indicator, which is the part of the key before cell and scope. */
        public String of(String key) {
            String indicator = key.replaceFirst("[:@].*", "");
            return content.definitions().stream()
                    .filter(d -> d.id().equals(indicator))
                    .map(d -> d.in(locale).name())
                    .findFirst()
                    .orElse(indicator);
        }

        public String cell(String key) {
            return key.contains(":") ? key.replaceFirst("@.*", "").replaceFirst(".*:", "") : "";
        }

        public boolean toDate(String key) {
            return key.endsWith("@to-date");
        }
    }
}
