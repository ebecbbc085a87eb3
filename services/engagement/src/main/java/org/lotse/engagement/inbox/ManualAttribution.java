package org.lotse.engagement.inbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.engagement.domain.AttributedSignal;
import org.lotse.engagement.domain.SignalLog;
import org.lotse.engagement.store.DirectoryStore;
import org.lotse.engagement.store.ParkedSignal;
import org.lotse.engagement.store.ParkedSignalStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settles a parked signal by a user's decision: attributes it to a known member or person, or dismisses it. */
@Service
class ManualAttribution {

    private final ParkedSignalStore inbox;
    private final DirectoryStore directoryStore;
    private final SignalLog log;

    ManualAttribution(ParkedSignalStore inbox, DirectoryStore directoryStore, SignalLog log) {
        this.inbox = inbox;
        this.directoryStore = directoryStore;
        this.log = log;
    }

    /** The result of the decision. */
    enum AttributionResult {
        SETTLED,
        NOT_PARKED,
        UNKNOWN_MEMBER,
        UNKNOWN_PERSON
    }

    @Transactional
    public AttributionResult assign(UUID network, UUID id, UUID memberId, @Nullable UUID personId) {
        Optional<ParkedSignal> parked = inbox.lock(network, id);
        if (parked.isEmpty()) {
            return AttributionResult.NOT_PARKED;
        }
        if (directoryStore.members(network, Set.of(memberId)).isEmpty()) {
            return AttributionResult.UNKNOWN_MEMBER;
        }
        if (personId != null
                && directoryStore.assignments(network, Set.of(personId)).isEmpty()) {
            return AttributionResult.UNKNOWN_PERSON;
        }
        log.publish(network, List.of(new AttributedSignal(parked.get().signal(), memberId, personId)));
        inbox.remove(network, Set.of(id));
        return AttributionResult.SETTLED;
    }

    @Transactional
    public AttributionResult dismiss(UUID network, UUID id) {
        if (inbox.lock(network, id).isEmpty()) {
            return AttributionResult.NOT_PARKED;
        }
        inbox.remove(network, Set.of(id));
        return AttributionResult.SETTLED;
    }
}
