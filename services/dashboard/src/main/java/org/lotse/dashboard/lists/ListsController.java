package org.lotse.dashboard.lists;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.clients.ServiceProblemException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /data/{id}}: the pages of one import. */
@Controller
@RequestMapping("/data/{id}")
class ListsController {
    private static final Set<String> FILES = Set.of("errors", "repeats");

    private final ListsClient desk;

    ListsController(ListsClient desk) {
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable UUID id, @RequestParam(defaultValue = "0") int cursor, Model model) {
        model.addAllAttributes(content(desk.find(id), cursor));
        return "dashboard/lists/import";
    }

    /** Polled every second while the service works; reloads the page when the state has changed. */
    @GetMapping("/progress")
    String progress(@PathVariable UUID id, Model model, HttpServletResponse response) {
        ImportedList list = desk.find(id);
        if (!list.isAtWork()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("list", list);
        return "dashboard/lists/progress :: progress";
    }

    @PostMapping("/mapping")
    Object map(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        ImportedList proposed = desk.find(id);
        try {
            desk.map(id, MappingForm.request(form, proposed));
            return "redirect:/data/" + id;
        } catch (ServiceProblemException serviceProblemException) {
            var page = new ModelAndView("dashboard/lists/import", HttpStatus.UNPROCESSABLE_CONTENT);
            page.addAllObjects(content(desk.find(id), 0));
            return page.addObject("kind", serviceProblemException.type())
                    .addObject("refused", serviceProblemException.detail());
        }
    }

    /** Opens the column mapping of a list that has already been checked. */
    @GetMapping("/mapping")
    String again(@PathVariable UUID id, Model model) {
        model.addAllAttributes(content(desk.find(id), 0));
        model.addAttribute("mapping", true);
        return "dashboard/lists/import";
    }

    @PostMapping("/decisions")
    String decide(
            @PathVariable UUID id,
            @RequestParam List<Integer> shown,
            @RequestParam(required = false) @Nullable Set<Integer> same,
            @RequestParam(defaultValue = "0") int next) {
        Map<Integer, Boolean> said = new HashMap<>();
        shown.forEach(number -> said.put(number, same != null && same.contains(number)));
        desk.decide(id, said);
        return "redirect:/data/" + id + (next > 0 ? "?cursor=" + next : "");
    }

    @PostMapping("/start")
    String start(@PathVariable UUID id) {
        desk.act(id, "start");
        return "redirect:/data/" + id;
    }

    @PostMapping("/undo")
    String undo(@PathVariable UUID id) {
        desk.act(id, "undo");
        return "redirect:/data/" + id;
    }

    @PostMapping("/forget")
    String forget(@PathVariable UUID id) {
        desk.forget(id);
        return "redirect:/data";
    }

    @GetMapping("/{name}.csv")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable String name) {
        if (!FILES.contains(name)) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .body(desk.file(id, name));
    }

    private Map<String, Object> content(ImportedList list, int cursor) {
        Map<String, Object> content = new HashMap<>();
        content.put("list", list);
        content.put("mapping", list.state().equals("RECOGNISED"));
        content.put("cursor", cursor);
        if (list.state().equals("READY")) {
            content.put("alike", desk.decisions(list.id(), cursor));
        }
        boolean flawed = list.count("REFUSED") + list.count("KEPT") > 0;
        content.put("errors", flawed ? desk.errors(list.id()) : List.of());
        return content;
    }
}
