package org.lotse.networkzones.wire;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.lotse.factlisteners.ReadableFacts;
import org.lotse.facts.Zones;
import org.lotse.facts.networks.NetworkDescribed;
import org.lotse.networkzones.store.NetworkZoneStore;
import org.lotse.tenancy.CurrentNetwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchMessageListener;

/** Stores the zones that networks announce. An unreadable record is skipped, and the network keeps its zone. */
public final class NetworkFactListener implements BatchMessageListener<String, @Nullable SpecificRecord> {

    private static final Logger LOG = LoggerFactory.getLogger(NetworkFactListener.class);

    private final NetworkZoneStore known;

    public NetworkFactListener(NetworkZoneStore known) {
        this.known = known;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, @Nullable SpecificRecord>> records) {
        for (ConsumerRecord<String, @Nullable SpecificRecord> one : ReadableFacts.of(records)) {
            if (one.value() instanceof NetworkDescribed fact) {
                learn(fact);
            }
        }
    }

    private void learn(NetworkDescribed fact) {
        UUID network = fact.getHead().getNetworkId();
        ZoneId zone;
        try {
            zone = Zones.named(fact.getZone());
        } catch (IllegalArgumentException unknownHere) {
            LOG.warn("Network {}: {}: left out", network, unknownHere.getMessage());
            return;
        }
        CurrentNetwork.during(network, () -> known.saveIfNewer(network, fact.getVersion(), zone));
    }
}
