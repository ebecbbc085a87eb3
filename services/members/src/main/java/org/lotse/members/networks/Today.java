package org.lotse.members.networks;

import java.time.Clock;
import java.time.LocalDate;
import org.lotse.gate.CurrentNetwork;
import org.lotse.members.domain.Network;
import org.lotse.members.store.Networks;
import org.springframework.stereotype.Component;

/** The day it is now in the current network's zone. */
@Component
public class Today {

    private final Networks networks;
    private final Clock clock;

    Today(Networks networks, Clock clock) {
        this.networks = networks;
        this.clock = clock;
    }

    public LocalDate day() {
        Network network = networks.find(CurrentNetwork.id()).orElseGet(() -> Network.unnamed(CurrentNetwork.id()));
        return LocalDate.now(clock.withZone(network.zone()));
    }
}
