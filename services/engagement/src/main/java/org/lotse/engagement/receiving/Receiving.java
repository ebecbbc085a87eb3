package org.lotse.engagement.receiving;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotse.engagement.domain.Attributed;
import org.lotse.engagement.domain.Received;
import org.lotse.engagement.domain.Signal;
import org.lotse.engagement.knowing.Attribution;
import org.lotse.engagement.knowing.Resolving;
import org.lotse.engagement.store.Memory;
import org.lotse.engagement.store.ParkedSignals;
import org.lotse.engagement.wire.SignalLog;
import org.springframework.stereotype.Service;

/**
 * Takes signals in. The order makes retries harmless at each step: first the broker has them, then they are remembered; a crash in
 * between lets the sender repeat, and the same id is told again, which changes nothing.
 */
@Service
class Receiving {

    private final Memory memory;
    private final Attribution attribution;
    private final SignalLog log;
    private final Filing filing;
    private final ParkedSignals inbox;
    private final Resolving resolving;
    private final Clock clock;
    private final SignalMeters meters;

    Receiving(
            Memory memory,
            Attribution attribution,
            SignalLog log,
            Filing filing,
            ParkedSignals inbox,
            Resolving resolving,
            Clock clock,
            SignalMeters meters) {
        this.memory = memory;
        this.attribution = attribution;
        this.log = log;
        this.filing = filing;
        this.inbox = inbox;
        this.resolving = resolving;
        this.clock = clock;
        this.meters = meters;
    }

    Reception receive(UUID network, List<Received> received) {
        return meters.count(judge(network, received));
    }

    private Reception judge(UUID network, List<Received> received) {
        Map<UUID, Received> distinct = new LinkedHashMap<>();
        List<Signal> contradicted = new ArrayList<>();
        for (Received one : received) {
            Received first = distinct.putIfAbsent(one.signal().id(), one);
            if (first != null && !first.fingerprint().equals(one.fingerprint())) {
                contradicted.add(one.signal());
            }
        }
        Map<UUID, String> remembered = memory.fingerprints(network, distinct.keySet());
        distinct.values().stream()
                .filter(r -> !remembered
                        .getOrDefault(r.signal().id(), r.fingerprint())
                        .equals(r.fingerprint()))
                .forEach(r -> contradicted.add(r.signal()));
        if (!contradicted.isEmpty()) {
            return new Reception.Contradicted(contradicted);
        }
        List<Received> fresh = distinct.values().stream()
                .filter(r -> !remembered.containsKey(r.signal().id()))
                .toList();
        List<Signal> unknown = take(network, fresh);
        return new Reception.Taken(
                fresh.size(), received.size() - fresh.size(), parked(network, distinct, remembered, unknown));
    }

    /** @return those whose subject nobody knows */
    private List<Signal> take(UUID network, List<Received> fresh) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        List<Signal> signals = fresh.stream().map(Received::signal).toList();
        List<Attributed> known = attribution.attribute(network, signals);
        Set<UUID> attributed = known.stream().map(a -> a.signal().id()).collect(Collectors.toSet());
        List<Signal> unknown =
                signals.stream().filter(s -> !attributed.contains(s.id())).toList();
        log.append(network, known);
        filing.file(network, fresh, unknown, now);
        if (!unknown.isEmpty()) { // they may have become known since they were looked up
            resolving.resolve(
                    network, unknown.stream().map(s -> s.subject().id()).collect(Collectors.toSet()));
        }
        return unknown;
    }

    private List<Signal> parked(
            UUID network, Map<UUID, Received> distinct, Map<UUID, String> remembered, List<Signal> unknown) {
        if (unknown.isEmpty() && remembered.isEmpty()) {
            return List.of();
        }
        Set<UUID> parked = inbox.parked(network, distinct.keySet());
        return distinct.values().stream()
                .map(Received::signal)
                .filter(s -> parked.contains(s.id()))
                .toList();
    }
}
