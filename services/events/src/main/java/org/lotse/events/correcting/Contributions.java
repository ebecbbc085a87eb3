package org.lotse.events.correcting;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.Hosting;
import org.lotse.events.domain.Origin;
import org.lotse.events.store.Hostings;
import org.lotse.events.store.Stored;
import org.lotse.events.wire.Announcements;
import org.lotse.gate.Uuids;
import org.springframework.stereotype.Component;

/** Credits the member that held an event, and takes the credit back when it was another one or the event was not held. */
@Component
public class Contributions {

    private final Hostings hostings;
    private final Announcements announcements;

    Contributions(Hostings hostings, Announcements announcements) {
        this.hostings = hostings;
        this.announcements = announcements;
    }

    /** @param retell true when an existing credit must be told again because the event reads differently */
    void settle(Event event, boolean retell, Origin origin) {
        UUID due = event.contributor();
        List<Stored<Hosting>> known = hostings.of(event);
        known.stream()
                .filter(h -> !h.retracted() && !h.value().memberId().equals(due))
                .forEach(h -> retract(h.value(), event, origin));
        if (due == null) {
            return;
        }
        Stored<Hosting> present = known.stream()
                .filter(h -> Objects.equals(h.value().memberId(), due))
                .findFirst()
                .orElse(null);
        if (present == null) {
            UUID id = Uuids.of("hosting:" + event.networkId(), event.id() + " " + due);
            record(new Hosting(id, 1, event.id(), due), event, origin);
        } else if (present.retracted() || retell) {
            record(next(present.value()), event, origin);
        }
    }

    public void retractAll(Event event, Origin origin) {
        hostings.of(event).stream().filter(h -> !h.retracted()).forEach(h -> retract(h.value(), event, origin));
    }

    private void record(Hosting hosting, Event event, Origin origin) {
        hostings.save(event.networkId(), new Stored<>(hosting, false));
        announcements.recorded(hosting, event, origin);
    }

    private void retract(Hosting hosting, Event event, Origin origin) {
        Hosting last = next(hosting);
        hostings.save(event.networkId(), new Stored<>(last, true));
        announcements.retracted(last, event, origin);
    }

    private static Hosting next(Hosting hosting) {
        return new Hosting(hosting.id(), hosting.version() + 1, hosting.eventId(), hosting.memberId());
    }
}
