package org.lotse.events.correction;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lotse.events.domain.ChangeSource;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.Hosting;
import org.lotse.events.store.HostingRepository;
import org.lotse.events.store.StoredRow;
import org.lotse.events.wire.EventFactPublisher;
import org.lotse.resource.Uuids;
import org.springframework.stereotype.Component;

/** Credits the member that hosted an event. Retracts the credit when the host changes or the event was not held. */
@Component
public class HostingCredits {

    private final HostingRepository hostingRepository;
    private final EventFactPublisher eventFactPublisher;

    HostingCredits(HostingRepository hostingRepository, EventFactPublisher eventFactPublisher) {
        this.hostingRepository = hostingRepository;
        this.eventFactPublisher = eventFactPublisher;
    }

    /** @param retell true when an existing credit must be published again because the event changed */
    void settle(Event event, boolean retell, ChangeSource changeSource) {
        UUID due = event.contributor();
        List<StoredRow<Hosting>> known = hostingRepository.of(event);
        known.stream()
                .filter(h -> !h.retracted() && !h.value().memberId().equals(due))
                .forEach(h -> retract(h.value(), event, changeSource));
        if (due == null) {
            return;
        }
        StoredRow<Hosting> present = known.stream()
                .filter(h -> Objects.equals(h.value().memberId(), due))
                .findFirst()
                .orElse(null);
        if (present == null) {
            UUID id = Uuids.of("hosting:" + event.networkId(), event.id() + " " + due);
            record(new Hosting(id, 1, event.id(), due), event, changeSource);
        } else if (present.retracted() || retell) {
            record(next(present.value()), event, changeSource);
        }
    }

    public void retractAll(Event event, ChangeSource changeSource) {
        hostingRepository.of(event).stream()
                .filter(h -> !h.retracted())
                .forEach(h -> retract(h.value(), event, changeSource));
    }

    private void record(Hosting hosting, Event event, ChangeSource changeSource) {
        hostingRepository.save(event.networkId(), new StoredRow<>(hosting, false));
        eventFactPublisher.publishRecorded(hosting, event, changeSource);
    }

    private void retract(Hosting hosting, Event event, ChangeSource changeSource) {
        Hosting last = next(hosting);
        hostingRepository.save(event.networkId(), new StoredRow<>(last, true));
        eventFactPublisher.publishRetracted(last, event, changeSource);
    }

    private static Hosting next(Hosting hosting) {
        return new Hosting(hosting.id(), hosting.version() + 1, hosting.eventId(), hosting.memberId());
    }
}
