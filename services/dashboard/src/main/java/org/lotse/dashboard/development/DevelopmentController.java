package org.lotse.dashboard.development;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.dashboard.figures.store.Cells;
import org.lotse.dashboard.frame.States;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /development} and its tables as files. */
@Controller
class DevelopmentController {

    private final Developments developments;
    private final Cells cells;

    DevelopmentController(Developments developments, Cells cells) {
        this.developments = developments;
        this.cells = cells;
    }

    @GetMapping("/development")
    String page(Model model) {
        model.addAttribute("development", developments.now().orElse(null));
        model.addAttribute("standing", cells.standing().orElse(null));
        return "dashboard/development/page";
    }

    @GetMapping("/development/states.csv")
    ResponseEntity<String> states() {
        var rows = developments.states().entrySet().stream()
                .map(month -> Stream.concat(
                        Stream.of(month.getKey()),
                        States.BEHAVIOUR.stream()
                                .map(state -> String.valueOf(month.getValue().getOrDefault(state, 0L)))));
        return file("states", Stream.concat(Stream.of("month"), States.BEHAVIOUR.stream()), rows);
    }

    @GetMapping("/development/lifecycle.csv")
    ResponseEntity<String> lifecycle() {
        var flows = developments.now().map(Development::flows).orElse(List.of());
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
        var cohorts = developments.now().map(Development::cohorts).orElse(List.of());
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

    /** Codes and numbers only, so nothing needs quoting. */
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
