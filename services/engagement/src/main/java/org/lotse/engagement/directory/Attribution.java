package org.lotse.engagement.directory;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotse.engagement.domain.Assignment;
import org.lotse.engagement.domain.AttributedSignal;
import org.lotse.engagement.domain.Signal;
import org.lotse.engagement.domain.SignalSubject;
import org.lotse.engagement.store.DirectoryStore;
import org.lotse.networkzones.NetworkZones;
import org.springframework.stereotype.Component;

/**
 * Finds the member for which a signal counts: the member of the person on the day of the signal in the network's zone, or the member
 * itself.
 */
@Component
public class Attribution {

    private final DirectoryStore directoryStore;
    private final NetworkZones zones;

    Attribution(DirectoryStore directoryStore, NetworkZones zones) {
        this.directoryStore = directoryStore;
        this.zones = zones;
    }

    /** @return the signals whose subject is known */
    public List<AttributedSignal> attribute(UUID network, Collection<Signal> signals) {
        Set<UUID> members = directoryStore.members(network, ids(signals, SignalSubject.Kind.MEMBER));
        Map<UUID, List<Assignment>> persons =
                directoryStore.assignments(network, ids(signals, SignalSubject.Kind.PERSON));
        ZoneId zone = zones.of(network);
        List<AttributedSignal> known = new ArrayList<>();
        for (Signal signal : signals) {
            UUID id = signal.subject().id();
            switch (signal.subject().kind()) {
                case MEMBER -> {
                    if (members.contains(id)) {
                        known.add(new AttributedSignal(signal, id, null));
                    }
                }
                case PERSON ->
                    employer(signal, zone, persons.getOrDefault(id, List.of()))
                            .ifPresent(member -> known.add(new AttributedSignal(signal, member, id)));
            }
        }
        return known;
    }

    private static Optional<UUID> employer(Signal signal, ZoneId zone, List<Assignment> assignments) {
        LocalDate day = LocalDate.ofInstant(signal.occurredAt(), zone);
        return Assignment.on(day, assignments).map(Assignment::memberId);
    }

    private static Set<UUID> ids(Collection<Signal> signals, SignalSubject.Kind kind) {
        return signals.stream()
                .map(Signal::subject)
                .filter(s -> s.kind() == kind)
                .map(SignalSubject::id)
                .collect(Collectors.toSet());
    }
}
