package org.lotse.dashboard.frame;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.dashboard.neighbours.Refused;
import org.lotse.dashboard.neighbours.Unreachable;
import org.lotse.gate.CurrentNetwork;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Names of networks for the top bar, kept for ten minutes; a name that cannot be had must not keep a page from showing. */
@Component
class NetworkNames {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Duration RETRY = Duration.ofSeconds(15);

    private final RestClient members;
    private final InstantSource clock;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    NetworkNames(@Qualifier("membersAsService") RestClient members, InstantSource clock) {
        this.members = members;
        this.clock = clock;
    }

    /** The name, or the start of the id while the name is not to be had. */
    String of(UUID network) {
        var name = known.get(network);
        if (name == null || name.until().isBefore(clock.instant())) {
            name = CurrentNetwork.during(network, () -> ask(network));
            known.put(network, name);
        }
        return name.name();
    }

    private Known ask(UUID network) {
        try {
            var answer = members.get().uri("").retrieve().body(Network.class);
            if (answer != null) {
                return new Known(answer.name(), clock.instant().plus(KEPT));
            }
        } catch (Refused | Unreachable | OAuth2AuthorizationException notNow) {
            // the page says the rest; the bar makes do with the id
        }
        return new Known(network.toString().substring(0, 8), clock.instant().plus(RETRY));
    }

    private record Network(String name) {}

    private record Known(String name, Instant until) {}
}
