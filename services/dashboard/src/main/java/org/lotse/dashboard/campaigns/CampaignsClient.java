package org.lotse.dashboard.campaigns;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Calls the campaigns service on behalf of the viewer. */
@Component
class CampaignsClient {

    private static final int PAGE = 50;

    private final RestClient campaigns;

    CampaignsClient(@Qualifier("campaigns") RestClient campaigns) {
        this.campaigns = campaigns;
    }

    CampaignList newest(@Nullable UUID cursor) {
        return answer(
                campaigns
                        .get()
                        .uri(uri -> uri.path("/campaigns")
                                .queryParam("size", PAGE)
                                .queryParamIfPresent("cursor", Optional.ofNullable(cursor))
                                .build()),
                CampaignList.class);
    }

    Campaign find(UUID id) {
        return answer(campaigns.get().uri("/campaigns/{id}", id), Campaign.class);
    }

    Campaign store(CampaignForm campaignForm) {
        var request = campaignForm.id() == null
                ? campaigns.post().uri("/campaigns").headers(headers -> {
                    if (campaignForm.request() != null) {
                        headers.set("Idempotency-Key", campaignForm.request());
                    }
                })
                : campaigns
                        .put()
                        .uri("/campaigns/{id}", campaignForm.id())
                        .headers(headers -> headers.setIfMatch("\"" + campaignForm.version() + "\""));
        return requireNonNull(request.body(campaignForm.toBody()).retrieve().body(Campaign.class));
    }

    AudiencePreview previewAudience(UUID id) {
        return answer(campaigns.get().uri("/campaigns/{id}/audience", id), AudiencePreview.class);
    }

    AudiencePreview previewAudience(CampaignForm campaignForm) {
        return answer(
                campaigns
                        .get()
                        .uri(uri -> uri.path("/audience")
                                .queryParamIfPresent("behaviour", filled(campaignForm.behaviour()))
                                .queryParamIfPresent("contract", filled(campaignForm.contract()))
                                .queryParamIfPresent("mailClass", filled(campaignForm.mailClass()))
                                .build()),
                AudiencePreview.class);
    }

    /** @param members size of the audience that the viewer saw */
    void launch(UUID id, int members) {
        campaigns
                .post()
                .uri("/campaigns/{id}/launch", id)
                .body(Map.of("members", members))
                .retrieve()
                .toBodilessEntity();
    }

    DecisionPage decisions(UUID id, @Nullable String state, @Nullable UUID member, @Nullable UUID cursor) {
        return answer(
                campaigns
                        .get()
                        .uri(uri -> uri.path("/campaigns/{id}/occurrences")
                                .queryParam("size", PAGE)
                                .queryParamIfPresent("state", filled(state))
                                .queryParamIfPresent("memberId", Optional.ofNullable(member))
                                .queryParamIfPresent("cursor", Optional.ofNullable(cursor))
                                .build(id)),
                DecisionPage.class);
    }

    private static Optional<String> filled(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    private static <T> T answer(RestClient.RequestHeadersSpec<?> question, Class<T> type) {
        return requireNonNull(question.retrieve().body(type));
    }

    record CampaignList(List<Campaign> items, @Nullable UUID next) {}
}
