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

/** Asks the campaigns service, in the name of the viewer. */
@Component
class CampaignDesk {

    private static final int PAGE = 50;

    private final RestClient campaigns;

    CampaignDesk(@Qualifier("campaigns") RestClient campaigns) {
        this.campaigns = campaigns;
    }

    Page newest(@Nullable UUID cursor) {
        return answer(
                campaigns
                        .get()
                        .uri(uri -> uri.path("/campaigns")
                                .queryParam("size", PAGE)
                                .queryParamIfPresent("cursor", Optional.ofNullable(cursor))
                                .build()),
                Page.class);
    }

    Campaign find(UUID id) {
        return answer(campaigns.get().uri("/campaigns/{id}", id), Campaign.class);
    }

    Campaign store(Letter letter) {
        var request = letter.id() == null
                ? campaigns.post().uri("/campaigns").headers(headers -> {
                    if (letter.request() != null) {
                        headers.set("Idempotency-Key", letter.request());
                    }
                })
                : campaigns
                        .put()
                        .uri("/campaigns/{id}", letter.id())
                        .headers(headers -> headers.setIfMatch("\"" + letter.version() + "\""));
        return requireNonNull(request.body(letter.toBody()).retrieve().body(Campaign.class));
    }

    Foresight foresee(UUID id) {
        return answer(campaigns.get().uri("/campaigns/{id}/audience", id), Foresight.class);
    }

    Foresight foresee(Letter letter) {
        return answer(
                campaigns
                        .get()
                        .uri(uri -> uri.path("/audience")
                                .queryParamIfPresent("behaviour", filled(letter.behaviour()))
                                .queryParamIfPresent("contract", filled(letter.contract()))
                                .queryParamIfPresent("mailClass", filled(letter.mailClass()))
                                .build()),
                Foresight.class);
    }

    /** @param members size of the audience that the viewer has seen */
    void launch(UUID id, int members) {
        campaigns
                .post()
                .uri("/campaigns/{id}/launch", id)
                .body(Map.of("members", members))
                .retrieve()
                .toBodilessEntity();
    }

    Decisions decisions(UUID id, @Nullable String state, @Nullable UUID member, @Nullable UUID cursor) {
        return answer(
                campaigns
                        .get()
                        .uri(uri -> uri.path("/campaigns/{id}/occurrences")
                                .queryParam("size", PAGE)
                                .queryParamIfPresent("state", filled(state))
                                .queryParamIfPresent("memberId", Optional.ofNullable(member))
                                .queryParamIfPresent("cursor", Optional.ofNullable(cursor))
                                .build(id)),
                Decisions.class);
    }

    private static Optional<String> filled(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    private static <T> T answer(RestClient.RequestHeadersSpec<?> question, Class<T> type) {
        return requireNonNull(question.retrieve().body(type));
    }

    record Page(List<Campaign> items, @Nullable UUID next) {}
}
