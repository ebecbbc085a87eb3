package org.lotse.engagement.inbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.engagement.domain.Attributed;
import org.lotse.engagement.store.Acquaintances;
import org.lotse.engagement.store.Parked;
import org.lotse.engagement.store.ParkedSignals;
import org.lotse.engagement.wire.SignalLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settles a parked signal by a person's word: it concerns somebody known, or nobody. */
@Service
class Settling {

    private final ParkedSignals inbox;
    private final Acquaintances acquaintances;
    private final SignalLog log;

    Settling(ParkedSignals inbox, Acquaintances acquaintances, SignalLog log) {
        this.inbox = inbox;
        this.acquaintances = acquaintances;
        this.log = log;
    }

    /** What became of it. */
    enum Outcome {
        SETTLED,
        NOT_PARKED,
        UNKNOWN_MEMBER,
        UNKNOWN_PERSON
    }

    @Transactional
    public Outcome assign(UUID network, UUID id, UUID memberId, @Nullable UUID personId) {
        Optional<Parked> parked = inbox.lock(network, id);
        if (parked.isEmpty()) {
            return Outcome.NOT_PARKED;
        }
        if (acquaintances.members(network, Set.of(memberId)).isEmpty()) {
            return Outcome.UNKNOWN_MEMBER;
        }
        if (personId != null
                && acquaintances.assignments(network, Set.of(personId)).isEmpty()) {
            return Outcome.UNKNOWN_PERSON;
        }
        log.append(network, List.of(new Attributed(parked.get().signal(), memberId, personId)));
        inbox.remove(network, Set.of(id));
        return Outcome.SETTLED;
    }

    @Transactional
    public Outcome dismiss(UUID network, UUID id) {
        if (inbox.lock(network, id).isEmpty()) {
            return Outcome.NOT_PARKED;
        }
        inbox.remove(network, Set.of(id));
        return Outcome.SETTLED;
    }
}
