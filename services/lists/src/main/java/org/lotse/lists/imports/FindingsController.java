package org.lotse.lists.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lotse.lists.domain.MatchDecision;
import org.lotse.lists.store.MatchDecisionRepository;
import org.lotse.lists.store.RowFindingRepository;
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

/** Findings in the rows: similar names to decide on, errors to correct, duplicates for information. */
@RestController
@RequestMapping("/networks/{networkId}/imports/{id}")
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'SERVICE')")
class FindingsController {
    private static final int PAGE = 50;
    private static final int MOST = 500;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final RowFindingRepository rowFindingRepository;
    private final MatchDecisionRepository matchDecisionRepository;

    FindingsController(RowFindingRepository rowFindingRepository, MatchDecisionRepository matchDecisionRepository) {
        this.rowFindingRepository = rowFindingRepository;
        this.matchDecisionRepository = matchDecisionRepository;
    }

    @GetMapping("/decisions")
    CursorPage<MatchDecision> decisions(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int cursor,
            @RequestParam(defaultValue = "" + PAGE) int size) {
        List<MatchDecision> page = matchDecisionRepository.page(id, cursor, Math.clamp(size, 1, MOST));
        boolean more = page.size() == Math.clamp(size, 1, MOST);
        return new CursorPage<>(page, more ? Integer.toString(page.getLast().number()) : null);
    }

    /** @param same by decision number: true for "same as", false for "keep apart" */
    @PutMapping("/decisions")
    MatchDecisionRepository.DecisionCount decide(@PathVariable UUID id, @RequestBody Map<Integer, Boolean> same) {
        matchDecisionRepository.decide(id, same);
        return matchDecisionRepository.count(id);
    }

    @GetMapping("/errors")
    List<RowErrorView> errors(@PathVariable UUID id, Locale language) {
        return rowFindingRepository.flaws(id, PAGE).stream()
                .map(found -> new RowErrorView(found.row(), found.line(), CellErrorView.of(found.flaw(), language)))
                .toList();
    }

    @GetMapping("/errors.csv")
    ResponseEntity<byte[]> errorsFile(@PathVariable UUID id, Locale language) {
        return file("errors.csv", ErrorFile.ofFlaws(rowFindingRepository.flaws(id, Integer.MAX_VALUE), language));
    }

    @GetMapping("/repeats.csv")
    ResponseEntity<byte[]> repeatsFile(@PathVariable UUID id, Locale language) {
        return file("repeats.csv", ErrorFile.ofRepeats(rowFindingRepository.repeats(id), language));
    }

    record RowErrorView(int row, long line, CellErrorView flaw) {}

    private static ResponseEntity<byte[]> file(String name, String csv) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }
}
