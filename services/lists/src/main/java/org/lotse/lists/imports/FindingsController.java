package org.lotse.lists.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lotse.lists.imports.domain.Decision;
import org.lotse.lists.store.Decisions;
import org.lotse.lists.store.Findings;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was found in the rows: look-alikes to decide on, errors to correct, repeats to know of. */
@RestController
@RequestMapping("/networks/{networkId}/imports/{id}")
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'SERVICE')")
class FindingsController {
    private static final int PAGE = 50;
    private static final int MOST = 500;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Findings findings;
    private final Decisions decisions;

    FindingsController(Findings findings, Decisions decisions) {
        this.findings = findings;
        this.decisions = decisions;
    }

    @GetMapping("/decisions")
    Page<Decision> decisions(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int cursor,
            @RequestParam(defaultValue = "" + PAGE) int size) {
        List<Decision> page = decisions.page(id, cursor, Math.clamp(size, 1, MOST));
        boolean more = page.size() == Math.clamp(size, 1, MOST);
        return new Page<>(page, more ? Integer.toString(page.getLast().number()) : null);
    }

    /** @param same by number of the decision: true for "same as", false for "keep apart" */
    @PutMapping("/decisions")
    Decisions.Sum decide(@PathVariable UUID id, @RequestBody Map<Integer, Boolean> same) {
        decisions.decide(id, same);
        return decisions.sum(id);
    }

    @GetMapping("/errors")
    List<RowError> errors(@PathVariable UUID id, Locale language) {
        return findings.flaws(id, PAGE).stream()
                .map(found -> new RowError(found.row(), found.line(), FlawView.of(found.flaw(), language)))
                .toList();
    }

    @GetMapping("/errors.csv")
    ResponseEntity<byte[]> errorsFile(@PathVariable UUID id, Locale language) {
        return file("errors.csv", ErrorFile.ofFlaws(findings.flaws(id, Integer.MAX_VALUE), language));
    }

    @GetMapping("/repeats.csv")
    ResponseEntity<byte[]> repeatsFile(@PathVariable UUID id, Locale language) {
        return file("repeats.csv", ErrorFile.ofRepeats(findings.repeats(id), language));
    }

    record RowError(int row, long line, FlawView flaw) {}

    private static ResponseEntity<byte[]> file(String name, String csv) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }
}
