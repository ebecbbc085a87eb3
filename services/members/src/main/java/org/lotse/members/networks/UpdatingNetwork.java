package org.lotse.members.networks;

import java.util.OptionalInt;
import java.util.UUID;
import org.lotse.members.domain.Network;
import org.lotse.members.store.NetworkRepository;
import org.lotse.members.wire.NetworkDescriptionPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores the description of a network and publishes its zone, which other services need. Each zone is published once. */
@Service
class UpdatingNetwork {

    private final NetworkRepository networkRepository;
    private final NetworkDescriptionPublisher facts;

    UpdatingNetwork(NetworkRepository networkRepository, NetworkDescriptionPublisher facts) {
        this.networkRepository = networkRepository;
        this.facts = facts;
    }

    @Transactional
    public void update(Network network) {
        networkRepository.save(network);
        announce(network.id());
    }

    /** Publishes the zone unless it was published already. */
    @Transactional
    public void announce(UUID id) {
        OptionalInt version = networkRepository.markAnnounced(id);
        version.ifPresent(told -> facts.publish(networkRepository.find(id).orElseThrow(), told));
    }
}
