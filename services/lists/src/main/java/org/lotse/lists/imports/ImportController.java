package org.lotse.lists.imports;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.domain.ImportJob;
import org.lotse.lists.domain.ImportState;
import org.lotse.lists.execution.ImportWorker;
import org.lotse.lists.mapping.domain.ListKind;
import org.lotse.lists.store.ImportJobRepository;
import org.lotse.lists.store.MatchDecisionRepository;
import org.lotse.problemdetails.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/networks/{networkId}/imports")
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'SERVICE')")
class ImportController {
    private final UploadingList uploadingList;
    private final ChangingMapping mapping;
    private final ImportJobRepository importJobRepository;
    private final MatchDecisionRepository matchDecisionRepository;
    private final ImportPreviewQuery importPreviewQuery;
    private final ImportWorker worker;

    ImportController(
            UploadingList uploadingList,
            ChangingMapping mapping,
            ImportJobRepository importJobRepository,
            MatchDecisionRepository matchDecisionRepository,
            ImportPreviewQuery importPreviewQuery,
            ImportWorker worker) {
        this.uploadingList = uploadingList;
        this.mapping = mapping;
        this.importJobRepository = importJobRepository;
        this.matchDecisionRepository = matchDecisionRepository;
        this.importPreviewQuery = importPreviewQuery;
        this.worker = worker;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportView> upload(
            @PathVariable UUID networkId,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable ListKind kind,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Locale language)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "list.csv");
        ImportJob job = uploadingList.upload(file, name, key, kind);
        URI self = URI.create("/networks/" + networkId + "/imports/" + job.id());
        return ResponseEntity.created(self).body(view(job, language));
    }

    @GetMapping
    List<ImportView> all() {
        return importJobRepository.latest().stream()
                .map(job -> ImportView.of(job, matchDecisionRepository.count(job.id()), List.of()))
                .toList();
    }

    @GetMapping("/{id}")
    ImportView one(@PathVariable UUID id, Locale language) {
        return view(find(id), language);
    }

    @PutMapping("/{id}/mapping")
    ImportView map(@PathVariable UUID id, @RequestBody MappingRequest request, Locale language) {
        return view(mapping.change(find(id), request), language);
    }

    /** Starts the import. Straight after the upload, the check runs first; similar names without a decision stay apart. */
    @PostMapping("/{id}/start")
    ResponseEntity<ImportView> start(@PathVariable UUID id, Locale language) {
        ImportJob job = find(id);
        if (job.state() == ImportState.RECOGNISED || job.state() == ImportState.CHECKING) {
            importJobRepository.startWhenReady(id);
            mapping.check(job);
            importJobRepository.move(id, ImportState.RUNNING, ImportState.READY);
        } else if (!importJobRepository.move(id, ImportState.RUNNING, ImportState.READY)
                && !find(id).state().isWork()) {
            throw wrongState(job, "started");
        }
        worker.wake(job.networkId(), id);
        return ResponseEntity.accepted().body(view(find(id), language));
    }

    @PostMapping("/{id}/undo")
    ResponseEntity<ImportView> undo(@PathVariable UUID id, Locale language) {
        ImportJob job = find(id);
        boolean moved = job.state().mayBeUndone() && importJobRepository.move(id, ImportState.UNDOING, job.state());
        if (!moved && job.state() != ImportState.UNDOING && job.state() != ImportState.UNDONE) {
            throw wrongState(job, "undone");
        }
        worker.wake(job.networkId(), id);
        return ResponseEntity.accepted().body(view(find(id), language));
    }

    /** Deletes an import that was never started or that is undone, with all its data. */
    @DeleteMapping("/{id}")
    ResponseEntity<Void> forget(@PathVariable UUID id) {
        ImportJob job = find(id);
        if (job.state().isWork() || job.state().mayBeUndone()) {
            throw wrongState(job, "forgotten");
        }
        importJobRepository.remove(id);
        return ResponseEntity.noContent().build();
    }

    private ImportView view(ImportJob job, Locale language) {
        return ImportView.of(job, matchDecisionRepository.count(job.id()), importPreviewQuery.of(job, language));
    }

    private ImportJob find(UUID id) {
        return importJobRepository
                .find(id)
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.NOT_FOUND, "no-such-import", "This network has no import " + id + ".", "id"));
    }

    private static ProblemException wrongState(ImportJob job, String wanted) {
        return new ProblemException(
                HttpStatus.CONFLICT,
                "wrong-state",
                "The import is " + job.state() + " and cannot be " + wanted + " now.",
                null);
    }
}
