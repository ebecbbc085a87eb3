package org.lotse.testplatform;

import java.util.Map;

/** How a broker of tests differs from one in production: a single one, which does not wait for others. */
final class TestBrokerSettings {

    /** By Kafka's own names. */
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
            // who joins or leaves learns with its next heartbeat what it has
            Map.entry("group.streams.heartbeat.interval.ms", "500"),
            Map.entry("group.streams.min.heartbeat.interval.ms", "500"),
            Map.entry("group.streams.session.timeout.ms", "10000"),
            Map.entry("group.streams.min.session.timeout.ms", "10000"),
            Map.entry("auto.create.topics.enable", "false"));

    private TestBrokerSettings() {}
}
