package org.lotse.local.broker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The settings of a broker that shares one small computer with all other parts. */
final class KafkaBrokerSettings {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private KafkaBrokerSettings() {}

    static Map<String, Object> of(Path folder, int port, int controllerPort) {
        Map<String, Object> settings = new HashMap<>(SMALL);
        settings.put("log.dir", folder.toString());
        settings.put("listeners", "PLAIN://127.0.0.1:" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAIN://127.0.0.1:" + port);
        settings.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        return settings;
    }

    private static final Map<String, Object> SMALL = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", NODE),
            Map.entry("listener.security.protocol.map", "PLAIN:PLAINTEXT,CONTROLLER:PLAINTEXT"),
            Map.entry("inter.broker.listener.name", "PLAIN"),
            Map.entry("controller.listener.names", CONTROLLER),
            Map.entry("auto.create.topics.enable", "false"),
            // facts are the history: nothing is ever deleted by age
            Map.entry("log.retention.ms", "-1"),
            // a platform that is stopped for months keeps its read positions; ten years in minutes
            Map.entry("offsets.retention.minutes", 10 * 365 * 24 * 60),
            // obsolete records can be removed only once a segment is full: small segments, or a small network would
            // keep all of them
            Map.entry("offsets.topic.segment.bytes", 4 * 1024 * 1024),
            Map.entry("transaction.state.log.segment.bytes", 4 * 1024 * 1024),
            Map.entry("metadata.log.segment.bytes", 8 * 1024 * 1024),
            Map.entry("metadata.log.max.record.bytes.between.snapshots", 4 * 1024 * 1024),
            Map.entry("metadata.max.retention.bytes", 16 * 1024 * 1024),
            // one broker: its internal topics have one replica and few partitions
            Map.entry("default.replication.factor", "1"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "4"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.num.partitions", "1"),
            // no other member joins a group: do not wait for more, and detect a dead one soon
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("group.streams.initial.rebalance.delay.ms", "0"),
            Map.entry("group.min.session.timeout.ms", "1000"),
            Map.entry("group.consumer.session.timeout.ms", "6000"),
            Map.entry("group.consumer.min.session.timeout.ms", "6000"),
            Map.entry("group.consumer.heartbeat.interval.ms", "1000"),
            Map.entry("group.consumer.min.heartbeat.interval.ms", "1000"),
            Map.entry("group.streams.session.timeout.ms", "6000"),
            Map.entry("group.streams.min.session.timeout.ms", "6000"),
            Map.entry("group.streams.heartbeat.interval.ms", "1000"),
            Map.entry("group.streams.min.heartbeat.interval.ms", "1000"),
            // the default wakes the metadata log twice a second to measure the lag of other controllers, of which there
            // are none
            Map.entry("metadata.max.idle.interval.ms", "30000"),
            // memory and threads for two cores
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "2"),
            Map.entry("background.threads", "2"),
            Map.entry("num.recovery.threads.per.data.dir", "2"),
            Map.entry("num.replica.fetchers", "1"),
            Map.entry("log.cleaner.dedupe.buffer.size", 4 * 1024 * 1024),
            Map.entry("log.cleaner.io.buffer.size", 256 * 1024),
            Map.entry("log.index.size.max.bytes", 1024 * 1024),
            Map.entry("log.segment.bytes", 128 * 1024 * 1024),
            Map.entry("socket.request.max.bytes", 32 * 1024 * 1024),
            // a power failure costs at most one second of data that the operating system had not yet written
            Map.entry("log.flush.interval.ms", "1000"));
}
