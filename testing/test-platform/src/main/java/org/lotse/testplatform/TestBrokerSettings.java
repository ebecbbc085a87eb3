package org.lotse.testplatform;

import java.util.Map;

/** Settings in which a test broker differs from production: a single broker without waiting times. */
final class TestBrokerSettings {

    /** By Kafka's setting names. */
    static final Map<String, String> OF_TESTS = Map.ofEntries(
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "2"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "2"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("group.streams.initial.rebalance.delay.ms", "0"),
            // a member that joins or leaves gets its assignment with its next heartbeat
            Map.entry("group.streams.heartbeat.interval.ms", "500"),
            Map.entry("group.streams.min.heartbeat.interval.ms", "500"),
            Map.entry("group.streams.session.timeout.ms", "10000"),
            Map.entry("group.streams.min.session.timeout.ms", "10000"),
            Map.entry("auto.create.topics.enable", "false"));

    private TestBrokerSettings() {}
}
