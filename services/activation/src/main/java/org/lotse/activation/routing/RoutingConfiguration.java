package org.lotse.activation.routing;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.lotse.activation.stream.ActivationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the clients of the other instances. */
@Configuration(proxyBeanMethods = false)
class RoutingConfiguration {

    @Bean
    PartitionLocator partitionLocator(KafkaProperties kafka, ActivationProperties properties) {
        Map<String, Object> settings = new HashMap<>(kafka.buildAdminProperties());
        settings.remove("client.id");
        return new PartitionLocator(Admin.create(settings), properties.group());
    }

    @Bean
    PeerClient peerClient() {
        return new PeerClient();
    }
}
