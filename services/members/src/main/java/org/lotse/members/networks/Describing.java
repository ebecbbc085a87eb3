package org.lotse.members.networks;

import java.util.OptionalInt;
import java.util.UUID;
import org.lotse.members.domain.Network;
import org.lotse.members.store.Networks;
import org.lotse.members.wire.NetworkFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a network says of itself, and tells the others the part that they must know: its zone. They are told once. */
@Service
class Describing {

    private final Networks networks;
    private final NetworkFacts facts;

    Describing(Networks networks, NetworkFacts facts) {
        this.networks = networks;
        this.facts = facts;
    }

    @Transactional
    public void describe(Network network) {
        networks.save(network);
        tell(network.id());
    }

    /** Changes nothing when the others know already. */
    @Transactional
    public void tell(UUID id) {
        OptionalInt version = networks.tell(id);
        version.ifPresent(told -> facts.described(networks.find(id).orElseThrow(), told));
    }
}
