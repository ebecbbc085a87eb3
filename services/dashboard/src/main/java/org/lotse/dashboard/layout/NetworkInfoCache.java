package org.lotse.dashboard.layout;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.dashboard.clients.ServiceProblemException;
import org.lotse.dashboard.clients.ServiceUnreachableException;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Name and time zone of networks, cached for ten minutes. Pages render even if the members service is unavailable. */
@Component
public class NetworkInfoCache {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final ZoneId DEFAULT_ZONE = ZoneId.of("Europe/Berlin");
    private static final Duration RETRY = Duration.ofSeconds(15);

    private final RestClient members;
    private final InstantSource clock;
    private final Map<UUID, CachedNetworkInfo> known = new ConcurrentHashMap<>();

    NetworkInfoCache(@Qualifier("membersAsService") RestClient members, InstantSource clock) {
        this.members = members;
        this.clock = clock;
    }

    /** Falls back to the first part of the id as name and the product's default zone. */
    public NetworkInfo of(UUID network) {
        var now = known.get(network);
        if (now == null || now.until().isBefore(clock.instant())) {
            now = CurrentNetwork.during(network, () -> ask(network));
            known.put(network, now);
        }
        return now.network();
    }

    /** The current day in the network's zone. */
    public LocalDate today(UUID network) {
        return LocalDate.ofInstant(clock.instant(), of(network).zone());
    }

    private CachedNetworkInfo ask(UUID network) {
        try {
            var answer = members.get().uri("").retrieve().body(NetworkInfo.class);
            if (answer != null) {
                return new CachedNetworkInfo(answer, clock.instant().plus(KEPT));
            }
        } catch (ServiceProblemException | ServiceUnreachableException | OAuth2AuthorizationException notNow) {
            // the page reports the failure; the header shows the id instead of the name
        }
        return new CachedNetworkInfo(
                new NetworkInfo(network.toString().substring(0, 8), DEFAULT_ZONE),
                clock.instant().plus(RETRY));
    }

    /** A network as the members service describes it. */
    public record NetworkInfo(String name, ZoneId zone) {}

    private record CachedNetworkInfo(NetworkInfo network, Instant until) {}
}
