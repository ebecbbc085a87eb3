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
import org.lotse.gate.CurrentNetwork;
import org.lotse.gate.Uuids;
import org.lotse.gate.ProblemException;
import org.lotse.lists.files.Rows;
import org.lotse.lists.imports.domain.Count;
import org.lotse.lists.imports.domain.ImportJob;
import org.lotse.lists.imports.domain.State;
import org.lotse.lists.mapping.domain.ListKind;
import org.lotse.lists.mapping.domain.Mapping;
import org.lotse.lists.mapping.domain.MappingProposal;
import org.lotse.lists.recognising.Recogniser;
import org.lotse.lists.recognising.Recogniser.Recognised;
import org.lotse.lists.recognising.domain.Dialect;
import org.lotse.lists.store.Files;
import org.lotse.lists.store.Imports;
import org.lotse.networks.NetworkZones;
import org.springframework.core.io.InputStreamSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a file, tells how it is written and what its columns seem to mean, and keeps it until the import is done. */
@Service
class Uploading {
    private final Recogniser recogniser;
    private final Drafting drafting;
    private final Imports imports;
    private final Files files;
    private final NetworkZones zones;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Uploading(
            Recogniser recogniser,
            Drafting drafting,
            Imports imports,
            Files files,
            NetworkZones zones,
            TransactionTemplate transaction,
            Clock clock) {
        this.recogniser = recogniser;
        this.drafting = drafting;
        this.imports = imports;
        this.files = files;
        this.zones = zones;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * @param requestKey the sender's name for this upload: the same again answers with the same import
     * @param kind what the list is about; null to tell from its columns
     */
    ImportJob upload(InputStreamSource file, String name, @Nullable String requestKey, @Nullable ListKind kind)
            throws IOException {
        UUID network = CurrentNetwork.id();
        UUID id = requestKey == null ? Uuids.next() : Uuids.of("request:" + network, requestKey);
        var before = imports.find(id);
        if (before.isPresent()) {
            return before.get();
        }
        ImportJob job = recognise(file, name, network, id, kind);
        transaction.executeWithoutResult(status -> {
            imports.add(job);
            keep(job, file);
        });
        return imports.find(id).orElseThrow();
    }

    private ImportJob recognise(InputStreamSource file, String name, UUID network, UUID id, @Nullable ListKind kind)
            throws IOException {
        Recognised recognised;
        try (InputStream in = file.getInputStream()) {
            recognised = recogniser.recognise(in);
        }
        Dialect dialect = recognised.dialect();
        try (InputStream in = new BufferedInputStream(file.getInputStream());
                Rows rows = Rows.of(in, dialect.encoding(), dialect.delimiter())) {
            List<String> headers = Headers.named(rows.headers());
            Mapping proposal = MappingProposal.of(headers, kind);
            Drafting.Draft draft = drafting.draft(rows, dialect, proposal);
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
                    recognised.digest(),
                    State.RECOGNISED,
                    draft.dialect(),
                    recognised.mixedLines(),
                    headers,
                    draft.mapping(),
                    0,
                    Map.of(Count.ROWS, draft.rows()),
                    false,
                    null,
                    null,
                    clock.instant(),
                    zones.of(network));
        }
    }

    private void keep(ImportJob job, InputStreamSource file) {
        try (InputStream in = file.getInputStream()) {
            files.keep(job.networkId(), job.id(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
