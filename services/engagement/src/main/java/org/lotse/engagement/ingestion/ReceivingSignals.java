package org.lotse.engagement.ingestion;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotse.engagement.directory.Attribution;
import org.lotse.engagement.directory.ParkedSignalResolver;
import org.lotse.engagement.domain.AttributedSignal;
import org.lotse.engagement.domain.ReceivedSignal;
import org.lotse.engagement.domain.Signal;
import org.lotse.engagement.domain.SignalLog;
import org.lotse.engagement.store.ParkedSignalStore;
import org.lotse.engagement.store.SeenSignals;
import org.springframework.stereotype.Service;

/**
 * Ingests signals. The order of steps makes retries harmless: the broker gets the signals first, then their fingerprints are stored. After
 * a crash in between, the sender repeats the request and the same id is published again, which changes nothing.
 */
@Service
class ReceivingSignals {

    private final SeenSignals seenSignals;
    private final Attribution attribution;
    private final SignalLog log;
    private final IngestionWriter ingestionWriter;
    private final ParkedSignalStore inbox;
    private final ParkedSignalResolver parkedSignalResolver;
    private final Clock clock;
    private final SignalMeters meters;

    ReceivingSignals(
            SeenSignals seenSignals,
            Attribution attribution,
            SignalLog log,
            IngestionWriter ingestionWriter,
            ParkedSignalStore inbox,
            ParkedSignalResolver parkedSignalResolver,
            Clock clock,
            SignalMeters meters) {
        this.seenSignals = seenSignals;
        this.attribution = attribution;
        this.log = log;
        this.ingestionWriter = ingestionWriter;
        this.inbox = inbox;
        this.parkedSignalResolver = parkedSignalResolver;
        this.clock = clock;
        this.meters = meters;
    }

    IngestionResult receive(UUID network, List<ReceivedSignal> received) {
        return meters.count(deduplicate(network, received));
    }

    private IngestionResult deduplicate(UUID network, List<ReceivedSignal> received) {
        Map<UUID, ReceivedSignal> distinct = new LinkedHashMap<>();
        List<Signal> contradicted = new ArrayList<>();
        for (ReceivedSignal one : received) {
            ReceivedSignal first = distinct.putIfAbsent(one.signal().id(), one);
            if (first != null && !first.fingerprint().equals(one.fingerprint())) {
                contradicted.add(one.signal());
            }
        }
        Map<UUID, String> remembered = seenSignals.fingerprints(network, distinct.keySet());
        distinct.values().stream()
                .filter(r -> !remembered
                        .getOrDefault(r.signal().id(), r.fingerprint())
                        .equals(r.fingerprint()))
                .forEach(r -> contradicted.add(r.signal()));
        if (!contradicted.isEmpty()) {
            return new IngestionResult.IdConflict(contradicted);
        }
        List<ReceivedSignal> fresh = distinct.values().stream()
                .filter(r -> !remembered.containsKey(r.signal().id()))
                .toList();
        List<Signal> unknown = take(network, fresh);
        return new IngestionResult.Acceptance(
                fresh.size(), received.size() - fresh.size(), parked(network, distinct, remembered, unknown));
    }

    /** @return signals with an unknown subject */
    private List<Signal> take(UUID network, List<ReceivedSignal> fresh) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        List<Signal> signals = fresh.stream().map(ReceivedSignal::signal).toList();
        List<AttributedSignal> known = attribution.attribute(network, signals);
        Set<UUID> attributed = known.stream().map(a -> a.signal().id()).collect(Collectors.toSet());
        List<Signal> unknown =
                signals.stream().filter(s -> !attributed.contains(s.id())).toList();
        log.publish(network, known);
        ingestionWriter.write(network, fresh, unknown, now);
        if (!unknown.isEmpty()) { // their subjects may have become known since the look-up
            parkedSignalResolver.resolve(
                    network, unknown.stream().map(s -> s.subject().id()).collect(Collectors.toSet()));
        }
        return unknown;
    }

    private List<Signal> parked(
            UUID network, Map<UUID, ReceivedSignal> distinct, Map<UUID, String> remembered, List<Signal> unknown) {
        if (unknown.isEmpty() && remembered.isEmpty()) {
            return List.of();
        }
        Set<UUID> parked = inbox.parked(network, distinct.keySet());
        return distinct.values().stream()
                .map(ReceivedSignal::signal)
                .filter(s -> parked.contains(s.id()))
                .toList();
    }
}
