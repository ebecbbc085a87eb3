package org.lotse.chaos;

import java.util.ArrayList;
import java.util.List;

/**
 * A fault of one container.
 *
 * @param service its name in docker-compose.yml
 */
record ClusterFault(Kind kind, String service) {

    /** Ways to lose a container. */
    enum Kind {
        /**
         * kill -9; another instance must take over, and the killed one is restarted only once the cluster is current
         * without it.
         */
        KILL,
        /** kill -9 of a part with a single instance: it stays down for ten seconds. */
        OUTAGE,
        /** Stopped and replaced by a container of a rebuilt image. */
        REPLACE
    }

    private static final List<String> SERVICES =
            List.of("members", "events", "engagement", "activation", "campaigns", "reports", "lists", "dashboard");

    String name() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + " " + service;
    }

    /**
     * First kills of every service instance, a broker, the registry and the database; then all services are replaced
     * one by one.
     */
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
