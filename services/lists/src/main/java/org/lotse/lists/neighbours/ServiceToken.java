package org.lotse.lists.neighbours;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.ListsProperties;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** This service's own token, got by client credentials and kept until shortly before it ends. */
@Component
class ServiceToken {
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final RestClient identity;
    private final ListsProperties properties;
    private final Clock clock;
    private @Nullable String token;
    private Instant until = Instant.MIN;

    ServiceToken(ListsProperties properties, Clock clock) {
        this.identity = RestClient.create();
        this.properties = properties;
        this.clock = clock;
    }

    synchronized String value() {
        String current = token;
        if (current == null || clock.instant().isAfter(until)) {
            Granted granted = ask();
            current = granted.token();
            token = current;
            until = clock.instant().plusSeconds(granted.seconds()).minus(MARGIN);
        }
        return current;
    }

    private Granted ask() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        Granted granted = identity.post()
                .uri(properties.tokenUri())
                .headers(headers -> headers.setBasicAuth(properties.serviceId(), properties.serviceSecret()))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Granted.class);
        if (granted == null) {
            throw new IllegalStateException("The identity provider answered without a token");
        }
        return granted;
    }

    private record Granted(
            @JsonProperty("access_token") String token,
            @JsonProperty("expires_in") long seconds) {}
}
