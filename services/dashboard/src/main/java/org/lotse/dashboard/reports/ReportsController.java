package org.lotse.dashboard.reports;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.entry.Viewer;
import org.lotse.dashboard.frame.Networks;
import org.lotse.dashboard.neighbours.Refused;
import org.lotse.gate.CurrentNetwork;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /reports}: what there is, and asking for a new one. */
@Controller
@RequestMapping("/reports")
class ReportsController {

    private final ReportDesk desk;
    private final Objection objection;
    private final Networks networks;

    ReportsController(ReportDesk desk, Objection objection, Networks networks) {
        this.desk = desk;
        this.objection = objection;
        this.networks = networks;
    }

    /** @param key names this form, so that sending it twice makes one report */
    record Order(
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
        var page = desk.newest(cursor);
        model.addAttribute("reports", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("viewer", viewer);
        model.addAttribute("noProject", viewer.coordinates() && desk.projects().isEmpty());
        return "dashboard/reports/list";
    }

    @GetMapping("/new")
    ModelAndView write(@RequestParam(required = false) @Nullable String projectId) {
        LocalDate start = lastHalfYear(networks.today(CurrentNetwork.id()));
        return form(
                new Order(
                        projectId,
                        start.toString(),
                        start.plusMonths(6).minusDays(1).toString(),
                        UUID.randomUUID().toString()),
                Map.of());
    }

    @PostMapping
    ModelAndView order(Order order) {
        try {
            String key = order.key() == null ? UUID.randomUUID().toString() : order.key();
            return new ModelAndView(
                    "redirect:/reports/" + desk.order(order.toBody(), key).id());
        } catch (Refused refused) {
            var byField = objection.to(refused);
            if (byField.isEmpty()) {
                throw refused;
            }
            var page = form(order, byField);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private ModelAndView form(Order order, Map<String, String> errors) {
        return new ModelAndView("dashboard/reports/order")
                .addObject("order", order)
                .addObject("errors", errors)
                .addObject("projects", desk.projects());
    }

    /** The last one that is over: what a coordinator has to account for now. */
    private static LocalDate lastHalfYear(LocalDate today) {
        return today.getMonth().compareTo(Month.JULY) < 0
                ? LocalDate.of(today.getYear() - 1, Month.JULY, 1)
                : LocalDate.of(today.getYear(), Month.JANUARY, 1);
    }
}
