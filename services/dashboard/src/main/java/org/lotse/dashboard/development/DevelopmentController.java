package org.lotse.dashboard.development;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.dashboard.figures.store.MetricTotals;
import org.lotse.dashboard.layout.StateNames;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /development} and its tables as files. */
@Controller
class DevelopmentController {

    private final DevelopmentQuery developmentQuery;
    private final MetricTotals metricTotals;

    DevelopmentController(DevelopmentQuery developmentQuery, MetricTotals metricTotals) {
        this.developmentQuery = developmentQuery;
        this.metricTotals = metricTotals;
    }

    @GetMapping("/development")
    String page(Model model) {
        model.addAttribute("development", developmentQuery.now().orElse(null));
        model.addAttribute("standing", metricTotals.stamp().orElse(null));
        return "dashboard/development/page";
    }

    @GetMapping("/development/states.csv")
    ResponseEntity<String> states() {
        var rows = developmentQuery.states().entrySet().stream()
                .map(month -> Stream.concat(
                        Stream.of(month.getKey()),
                        StateNames.BEHAVIOUR.stream()
                                .map(state -> String.valueOf(month.getValue().getOrDefault(state, 0L)))));
        return file("states", Stream.concat(Stream.of("month"), StateNames.BEHAVIOUR.stream()), rows);
    }

    @GetMapping("/development/lifecycle.csv")
    ResponseEntity<String> lifecycle() {
        var flows = developmentQuery.now().map(DevelopmentPage::flows).orElse(List.of());
        return file(
                "lifecycle",
                Stream.of("month", "active", "new", "resurrected", "went-dormant", "left"),
                flows.stream()
                        .map(flow -> Stream.concat(
                                Stream.of(flow.month()),
                                Stream.of(
                                                flow.active(),
                                                flow.begun(),
                                                flow.resurrected(),
                                                flow.wentDormant(),
                                                flow.left())
                                        .map(String::valueOf))));
    }

    @GetMapping("/development/activation.csv")
    ResponseEntity<String> activation() {
        var cohorts = developmentQuery.now().map(DevelopmentPage::cohorts).orElse(List.of());
        return file(
                "activation",
                Stream.of("joined-in", "members", "matured", "activated", "activated-late", "rate", "low", "high"),
                cohorts.stream()
                        .map(cohort -> Stream.concat(
                                Stream.of(
                                        cohort.quarter().toString(),
                                        String.valueOf(cohort.members()),
                                        String.valueOf(cohort.matured()),
                                        String.valueOf(cohort.activated()),
                                        String.valueOf(cohort.late())),
                                cohort.rate().stream()
                                        .flatMap(rate -> Stream.of(rate.share(), rate.low(), rate.high()))
                                        .map(share -> String.format(java.util.Locale.ROOT, "%.4f", share)))));
    }

    /** Needs no quoting, since the cells are codes and numbers. */
    private static ResponseEntity<String> file(String name, Stream<String> head, Stream<Stream<String>> rows) {
        var lines = Stream.concat(Stream.of(head), rows)
                .map(cells -> cells.collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .body(lines);
    }
}
