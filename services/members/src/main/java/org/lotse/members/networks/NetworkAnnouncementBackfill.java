package org.lotse.members.networks;

import org.lotse.gate.CurrentNetwork;
import org.lotse.members.store.NetworkRepository;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Tells of the networks that were stored before others were told, at each start; each in a transaction of its own, so that several
 * instances may start at once. A start that cannot tell fails, since days would be counted in the wrong zone unnoticed.
 */
@Component
class NetworkAnnouncementBackfill implements ApplicationRunner {

    private final NetworkRepository networkRepository;
    private final UpdatingNetwork updatingNetwork;

    NetworkAnnouncementBackfill(NetworkRepository networkRepository, UpdatingNetwork updatingNetwork) {
        this.networkRepository = networkRepository;
        this.updatingNetwork = updatingNetwork;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        CurrentNetwork.everywhere(networkRepository::unannounced)
                .forEach(id -> CurrentNetwork.during(id, () -> updatingNetwork.announce(id)));
    }
}
