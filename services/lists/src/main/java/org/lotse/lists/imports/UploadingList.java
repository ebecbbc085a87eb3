package org.lotse.lists.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.detection.DialectDetector;
import org.lotse.lists.detection.DialectDetector.DetectedFile;
import org.lotse.lists.detection.domain.CsvDialect;
import org.lotse.lists.domain.CountKind;
import org.lotse.lists.domain.ImportJob;
import org.lotse.lists.domain.ImportState;
import org.lotse.lists.files.CsvRowIterator;
import org.lotse.lists.mapping.domain.ColumnMapping;
import org.lotse.lists.mapping.domain.ListKind;
import org.lotse.lists.mapping.domain.MappingProposal;
import org.lotse.lists.store.ImportJobRepository;
import org.lotse.lists.store.UploadedFileRepository;
import org.lotse.networkzones.NetworkZones;
import org.lotse.problemdetails.ProblemException;
import org.lotse.resource.Uuids;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.core.io.InputStreamSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Receives a file, detects its dialect, proposes a mapping of its columns, and stores it until the import is done. */
@Service
class UploadingList {
    private final DialectDetector dialectDetector;
    private final ImportDraftFactory importDraftFactory;
    private final ImportJobRepository importJobRepository;
    private final UploadedFileRepository uploadedFileRepository;
    private final NetworkZones zones;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UploadingList(
            DialectDetector dialectDetector,
            ImportDraftFactory importDraftFactory,
            ImportJobRepository importJobRepository,
            UploadedFileRepository uploadedFileRepository,
            NetworkZones zones,
            TransactionTemplate transaction,
            Clock clock) {
        this.dialectDetector = dialectDetector;
        this.importDraftFactory = importDraftFactory;
        this.importJobRepository = importJobRepository;
        this.uploadedFileRepository = uploadedFileRepository;
        this.zones = zones;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * @param requestKey the client's idempotency key for this upload: the same key returns the same import
     * @param kind what the list is about; null to detect it from the columns
     */
    ImportJob upload(InputStreamSource file, String name, @Nullable String requestKey, @Nullable ListKind kind)
            throws IOException {
        UUID network = CurrentNetwork.id();
        UUID id = requestKey == null ? Uuids.next() : Uuids.of("request:" + network, requestKey);
        var before = importJobRepository.find(id);
        if (before.isPresent()) {
            return before.get();
        }
        ImportJob job = recognise(file, name, network, id, kind);
        transaction.executeWithoutResult(status -> {
            importJobRepository.add(job);
            keep(job, file);
        });
        return importJobRepository.find(id).orElseThrow();
    }

    private ImportJob recognise(InputStreamSource file, String name, UUID network, UUID id, @Nullable ListKind kind)
            throws IOException {
        DetectedFile detectedFile;
        try (InputStream in = file.getInputStream()) {
            detectedFile = dialectDetector.detect(in);
        }
        CsvDialect dialect = detectedFile.dialect();
        try (InputStream in = new BufferedInputStream(file.getInputStream());
                CsvRowIterator csvRowIterator = CsvRowIterator.of(in, dialect.encoding(), dialect.delimiter())) {
            List<String> headers = ColumnNames.named(csvRowIterator.headers());
            ColumnMapping proposal = MappingProposal.of(headers, kind);
            ImportDraftFactory.ImportDraft draft = importDraftFactory.create(csvRowIterator, dialect, proposal);
            if (draft.rows() == 0) {
                throw new ProblemException(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "empty-list",
                        "The list has a header and no rows. Check that it was saved whole.",
                        "file");
            }
            return new ImportJob(
                    id,
                    network,
                    name,
                    detectedFile.digest(),
                    ImportState.RECOGNISED,
                    draft.dialect(),
                    detectedFile.mixedLines(),
                    headers,
                    draft.mapping(),
                    0,
                    Map.of(CountKind.ROWS, draft.rows()),
                    false,
                    null,
                    null,
                    clock.instant(),
                    zones.of(network));
        }
    }

    private void keep(ImportJob job, InputStreamSource file) {
        try (InputStream in = file.getInputStream()) {
            uploadedFileRepository.keep(job.networkId(), job.id(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
