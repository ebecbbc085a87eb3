package org.lotse.members.networks;

import java.time.Clock;
import java.time.LocalDate;
import org.lotse.members.domain.Network;
import org.lotse.members.store.NetworkRepository;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.stereotype.Component;

/** The current day in the current network's zone. */
@Component
public class NetworkClock {

    private final NetworkRepository networkRepository;
    private final Clock clock;

    NetworkClock(NetworkRepository networkRepository, Clock clock) {
        this.networkRepository = networkRepository;
        this.clock = clock;
    }

    public LocalDate today() {
        Network network =
                networkRepository.find(CurrentNetwork.id()).orElseGet(() -> Network.unnamed(CurrentNetwork.id()));
        return LocalDate.now(clock.withZone(network.zone()));
    }
}
