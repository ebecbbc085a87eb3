package org.lotse.dashboard.reports;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.clients.ServiceProblemException;
import org.lotse.dashboard.layout.NetworkInfoCache;
import org.lotse.dashboard.login.Viewer;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /reports}: the list of reports, and the form for a new one. */
@Controller
@RequestMapping("/reports")
class ReportListController {

    private final ReportsClient desk;
    private final ReportFormErrors reportFormErrors;
    private final NetworkInfoCache networkInfoCache;

    ReportListController(ReportsClient desk, ReportFormErrors reportFormErrors, NetworkInfoCache networkInfoCache) {
        this.desk = desk;
        this.reportFormErrors = reportFormErrors;
        this.networkInfoCache = networkInfoCache;
    }

    /** @param key identifies this form, so that submitting it twice creates one report */
    record ReportOrderForm(
            @Nullable String projectId,
            @Nullable String from,
            @Nullable String to,
            @Nullable String key) {

        Map<String, String> toBody() {
            return Map.of(
                    "projectId", Objects.requireNonNullElse(projectId, ""),
                    "from", Objects.requireNonNullElse(from, ""),
                    "to", Objects.requireNonNullElse(to, ""));
        }
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable UUID cursor, Viewer viewer, Model model) {
        var reportList = desk.newest(cursor);
        model.addAttribute("reports", reportList.items());
        model.addAttribute("next", reportList.next());
        model.addAttribute("viewer", viewer);
        model.addAttribute("noProject", viewer.coordinates() && desk.projects().isEmpty());
        return "dashboard/reports/list";
    }

    @GetMapping("/new")
    ModelAndView write(@RequestParam(required = false) @Nullable String projectId) {
        LocalDate start = lastHalfYear(networkInfoCache.today(CurrentNetwork.id()));
        return form(
                new ReportOrderForm(
                        projectId,
                        start.toString(),
                        start.plusMonths(6).minusDays(1).toString(),
                        UUID.randomUUID().toString()),
                Map.of());
    }

    @PostMapping
    ModelAndView order(ReportOrderForm reportOrderForm) {
        try {
            String key = reportOrderForm.key() == null ? UUID.randomUUID().toString() : reportOrderForm.key();
            return new ModelAndView("redirect:/reports/"
                    + desk.order(reportOrderForm.toBody(), key).id());
        } catch (ServiceProblemException serviceProblemException) {
            var byField = reportFormErrors.of(serviceProblemException);
            if (byField.isEmpty()) {
                throw serviceProblemException;
            }
            var page = form(reportOrderForm, byField);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private ModelAndView form(ReportOrderForm reportOrderForm, Map<String, String> errors) {
        return new ModelAndView("dashboard/reports/order")
                .addObject("order", reportOrderForm)
                .addObject("errors", errors)
                .addObject("projects", desk.projects());
    }

    /** The last completed half-year, the usual period of a report. */
    private static LocalDate lastHalfYear(LocalDate today) {
        return today.getMonth().compareTo(Month.JULY) < 0
                ? LocalDate.of(today.getYear() - 1, Month.JULY, 1)
                : LocalDate.of(today.getYear(), Month.JANUARY, 1);
    }
}
