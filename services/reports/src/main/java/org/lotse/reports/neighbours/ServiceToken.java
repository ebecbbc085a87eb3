package org.lotse.reports.neighbours;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** The token of this service, asked for by client credentials (RFC 6749, section 4.4) and kept until shortly before it ends. */
final class ServiceToken {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final RestClient http;
    private final NeighbourProperties settings;
    private final Clock clock;
    private @Nullable Held held;

    ServiceToken(RestClient http, NeighbourProperties settings, Clock clock) {
        this.http = http;
        this.settings = settings;
        this.clock = clock;
    }

    synchronized String value() {
        Held last = held;
        if (last == null || !clock.instant().isBefore(last.until)) {
            last = fetched();
            held = last;
        }
        return last.value;
    }

    private Held fetched() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        Answer answer = requireNonNull(http.post()
                .uri(settings.tokenUri())
                .headers(headers -> headers.setBasicAuth(settings.clientId(), settings.clientSecret()))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Answer.class));
        return new Held(
                answer.token, clock.instant().plusSeconds(answer.seconds).minus(MARGIN));
    }

    private record Held(String value, Instant until) {}

    private record Answer(
            @JsonProperty("access_token") String token,
            @JsonProperty("expires_in") long seconds) {}
}
