package org.lotse.engagement.knowing;

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
import org.lotse.engagement.domain.Attributed;
import org.lotse.engagement.domain.Signal;
import org.lotse.engagement.domain.Subject;
import org.lotse.engagement.store.Acquaintances;
import org.lotse.networks.NetworkZones;
import org.springframework.stereotype.Component;

/** Finds the member that a signal counts for: that of the person on the network's day of the signal, or the member itself. */
@Component
public class Attribution {

    private final Acquaintances acquaintances;
    private final NetworkZones zones;

    Attribution(Acquaintances acquaintances, NetworkZones zones) {
        this.acquaintances = acquaintances;
        this.zones = zones;
    }

    /** @return those signals whose subject is known */
    public List<Attributed> attribute(UUID network, Collection<Signal> signals) {
        Set<UUID> members = acquaintances.members(network, ids(signals, Subject.Kind.MEMBER));
        Map<UUID, List<Assignment>> persons = acquaintances.assignments(network, ids(signals, Subject.Kind.PERSON));
        ZoneId zone = zones.of(network);
        List<Attributed> known = new ArrayList<>();
        for (Signal signal : signals) {
            UUID id = signal.subject().id();
            switch (signal.subject().kind()) {
                case MEMBER -> {
                    if (members.contains(id)) {
                        known.add(new Attributed(signal, id, null));
                    }
                }
                case PERSON ->
                    employer(signal, zone, persons.getOrDefault(id, List.of()))
                            .ifPresent(member -> known.add(new Attributed(signal, member, id)));
            }
        }
        return known;
    }

    private static Optional<UUID> employer(Signal signal, ZoneId zone, List<Assignment> assignments) {
        LocalDate day = LocalDate.ofInstant(signal.occurredAt(), zone);
        return Assignment.on(day, assignments).map(Assignment::memberId);
    }

    private static Set<UUID> ids(Collection<Signal> signals, Subject.Kind kind) {
        return signals.stream()
                .map(Signal::subject)
                .filter(s -> s.kind() == kind)
                .map(Subject::id)
                .collect(Collectors.toSet());
    }
}
