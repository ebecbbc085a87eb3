package org.lotse.events.attending;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.Registration;
import org.lotse.events.store.Registrations;
import org.springframework.stereotype.Component;

/** Concludes who came without registering. */
@Component
class WalkIns {

    private final Registrations registrations;

    WalkIns(Registrations registrations) {
        this.registrations = registrations;
    }

    /** False for an event without any registration: there, nobody had to register. */
    boolean concluded(Event event, UUID member, @Nullable UUID person) {
        List<Registration> known = registrations.of(event);
        return !known.isEmpty()
                && known.stream().noneMatch(r -> r.memberId().equals(member) && Objects.equals(r.personId(), person));
    }
}
