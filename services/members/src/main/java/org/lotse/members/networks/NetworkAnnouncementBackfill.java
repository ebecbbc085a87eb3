package org.lotse.members.networks;

import org.lotse.members.store.NetworkRepository;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * At each start, publishes the networks that were stored before their zone was published. Each network has its own transaction, so that
 * several instances may start at once. A failure stops the start, since other services would count days in the wrong zone without an error.
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
