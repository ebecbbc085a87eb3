package org.lotse.members.networks;

import org.lotse.gate.CurrentNetwork;
import org.lotse.members.store.Networks;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Tells of the networks that were stored before others were told, at each start; each in a transaction of its own, so that several
 * instances may start at once. A start that cannot tell fails, since days would be counted in the wrong zone unnoticed.
 */
@Component
class Introducing implements ApplicationRunner {

    private final Networks networks;
    private final Describing describing;

    Introducing(Networks networks, Describing describing) {
        this.networks = networks;
        this.describing = describing;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        CurrentNetwork.everywhere(networks::untold).forEach(id -> CurrentNetwork.during(id, () -> describing.tell(id)));
    }
}
