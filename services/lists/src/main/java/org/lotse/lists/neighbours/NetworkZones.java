package org.lotse.lists.neighbours;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.lists.ListsProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** The time zone of each network, asked of members and kept for an hour; the usual one while it cannot be had. */
@Component
public class NetworkZones {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration RETRY = Duration.ofSeconds(10);

    private final MembersDoor members;
    private final ZoneId usual;
    private final Clock clock;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    NetworkZones(MembersDoor members, ListsProperties properties, Clock clock) {
        this.members = members;
        this.usual = properties.zone();
        this.clock = clock;
    }

    public ZoneId of(UUID networkId) {
        Known zone = known.get(networkId);
        if (zone == null || clock.instant().isAfter(zone.until())) {
            zone = ask(networkId);
            known.put(networkId, zone);
        }
        return zone.zone();
    }

    private Known ask(UUID networkId) {
        try {
            String zone = members.network(networkId).zone();
            return new Known(
                    zone == null ? usual : ZoneId.of(zone), clock.instant().plus(KEPT));
        } catch (RestClientException | DateTimeException | IllegalStateException notNow) {
            return new Known(usual, clock.instant().plus(RETRY));
        }
    }

    private record Known(ZoneId zone, Instant until) {}
}
