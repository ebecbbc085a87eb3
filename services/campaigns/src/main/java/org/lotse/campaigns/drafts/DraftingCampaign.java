package org.lotse.campaigns.drafts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.domain.Campaign;
import org.lotse.campaigns.domain.DraftError;
import org.lotse.campaigns.domain.MessageRules;
import org.lotse.campaigns.store.CampaignRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores drafts that pass validation. */
@Service
class DraftingCampaign {

    private final CampaignRepository campaignRepository;
    private final Clock clock;

    DraftingCampaign(CampaignRepository campaignRepository, Clock clock) {
        this.campaignRepository = campaignRepository;
        this.clock = clock;
    }

    /** A repeated id returns the campaign that it created before. */
    @Transactional
    public DraftResult write(UUID networkId, UUID id, CampaignDraft draft) {
        Optional<DraftError> objection = findError(draft);
        if (objection.isPresent()) {
            return new DraftResult.DraftInvalid(objection.get());
        }
        campaignRepository.add(campaign(networkId, id, draft, 1));
        return new DraftResult.DraftStored(
                campaignRepository.find(networkId, id).orElseThrow());
    }

    /** @param version the version on which the change is based; null: any version */
    @Transactional
    public DraftResult rewrite(UUID networkId, UUID id, CampaignDraft draft, @Nullable Integer version) {
        Optional<Campaign> found = campaignRepository.lock(networkId, id);
        if (found.isEmpty()) {
            return new DraftResult.DraftNotFound();
        }
        Campaign current = found.get();
        if (current.isLaunched()) {
            return new DraftResult.DraftAlreadyLaunched();
        }
        if (version != null && version != current.version()) {
            return new DraftResult.DraftOutdated(current.version());
        }
        Optional<DraftError> objection = findError(draft);
        if (objection.isPresent()) {
            return new DraftResult.DraftInvalid(objection.get());
        }
        campaignRepository.replace(campaign(networkId, id, draft, current.version() + 1));
        return new DraftResult.DraftStored(
                campaignRepository.find(networkId, id).orElseThrow());
    }

    Optional<Campaign> find(UUID networkId, UUID id) {
        return campaignRepository.find(networkId, id);
    }

    List<Campaign> newest(UUID networkId, @Nullable UUID before, int size) {
        return campaignRepository.newest(networkId, before, size);
    }

    private static Optional<DraftError> findError(CampaignDraft draft) {
        if (draft.audience().isUnspecified()) {
            return Optional.of(new DraftError(
                    "audience-unspecified",
                    "audience",
                    "No audience is chosen. Choose a behaviour state, a contract state or both."));
        }
        return MessageRules.findError(draft.message());
    }

    private Campaign campaign(UUID networkId, UUID id, CampaignDraft draft, int version) {
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
