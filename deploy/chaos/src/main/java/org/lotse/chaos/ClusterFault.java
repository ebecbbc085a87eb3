package org.lotse.chaos;

import java.util.ArrayList;
import java.util.List;

/**
 * What happens to one container.
 *
 * @param service as docker-compose.yml calls it
 */
record ClusterFault(Kind kind, String service) {

    /** Ways to lose a container. */
    enum Kind {
        /** kill -9; another one must do, and it is started again only when the cluster is current without it. */
        KILL,
        /** kill -9 of what there is only one of: it stays away for ten seconds. */
        OUTAGE,
        /** Stopped and replaced by a container of an image that was built anew. */
        REPLACE
    }

    private static final List<String> SERVICES =
            List.of("members", "events", "engagement", "activation", "campaigns", "reports", "lists", "dashboard");

    String name() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + " " + service;
    }

    /** Every service instance, a broker, the registry, the database; then all services are replaced one by one. */
    static List<ClusterFault> all() {
        List<ClusterFault> faults = new ArrayList<>();
        instances().forEach(instance -> faults.add(new ClusterFault(Kind.KILL, instance)));
        faults.add(new ClusterFault(Kind.KILL, "kafka-2"));
        faults.add(new ClusterFault(Kind.KILL, "registry"));
        faults.add(new ClusterFault(Kind.OUTAGE, "postgres"));
        instances().forEach(instance -> faults.add(new ClusterFault(Kind.REPLACE, instance)));
        return faults;
    }

    private static List<String> instances() {
        return SERVICES.stream()
                .flatMap(service -> List.of(service, service + "-2").stream())
                .toList();
    }
}
