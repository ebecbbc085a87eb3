package org.lotse.campaigns.writing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.domain.Campaign;
import org.lotse.campaigns.domain.MessageRules;
import org.lotse.campaigns.domain.Objection;
import org.lotse.campaigns.store.Campaigns;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores drafts that may be sent as they are. */
@Service
class Drafting {

    private final Campaigns campaigns;
    private final Clock clock;

    Drafting(Campaigns campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** The same id again gives the campaign that it made before. */
    @Transactional
    public Written write(UUID networkId, UUID id, Draft draft) {
        Optional<Objection> objection = objectionTo(draft);
        if (objection.isPresent()) {
            return new Written.Objected(objection.get());
        }
        campaigns.add(campaign(networkId, id, draft, 1));
        return new Written.Stored(campaigns.find(networkId, id).orElseThrow());
    }

    /** @param version the one that was read before changing; null: whichever it is */
    @Transactional
    public Written rewrite(UUID networkId, UUID id, Draft draft, @Nullable Integer version) {
        Optional<Campaign> found = campaigns.lock(networkId, id);
        if (found.isEmpty()) {
            return new Written.NotFound();
        }
        Campaign current = found.get();
        if (current.isLaunched()) {
            return new Written.AlreadyLaunched();
        }
        if (version != null && version != current.version()) {
            return new Written.Outdated(current.version());
        }
        Optional<Objection> objection = objectionTo(draft);
        if (objection.isPresent()) {
            return new Written.Objected(objection.get());
        }
        campaigns.replace(campaign(networkId, id, draft, current.version() + 1));
        return new Written.Stored(campaigns.find(networkId, id).orElseThrow());
    }

    Optional<Campaign> find(UUID networkId, UUID id) {
        return campaigns.find(networkId, id);
    }

    List<Campaign> newest(UUID networkId, @Nullable UUID before, int size) {
        return campaigns.newest(networkId, before, size);
    }

    private static Optional<Objection> objectionTo(Draft draft) {
        if (draft.audience().isUnspecified()) {
            return Optional.of(new Objection(
                    "audience-unspecified",
                    "audience",
                    "Nobody is chosen. Choose a behaviour state, a contract state or both."));
        }
        return MessageRules.objectionTo(draft.message());
    }

    private Campaign campaign(UUID networkId, UUID id, Draft draft, int version) {
        return new Campaign(
                id,
                networkId,
                draft.name(),
                draft.mailClass(),
                draft.audience(),
                draft.message(),
                draft.eventId(),
                version,
                clock.instant(),
                null,
                0);
    }
}
