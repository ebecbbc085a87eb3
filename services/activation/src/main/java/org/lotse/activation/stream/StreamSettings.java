package org.lotse.activation.stream;

import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.lotse.activation.storage.SmallStoreConfigSetter;
import org.lotse.activation.topology.AppendTimeExtractor;

/** Settings of Kafka Streams for the topology. */
final class StreamSettings {

    private StreamSettings() {}

    /** @param common settings shared by every client of the broker */
    static Properties of(Map<String, Object> common, ActivationProperties properties) {
        Properties settings = new Properties();
        settings.putAll(common);
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, properties.group());
        settings.put(StreamsConfig.STATE_DIR_CONFIG, properties.stateDir().toString());
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, properties.threads());
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, "streams");
        settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        settings.put(StreamsConfig.DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG, AppendTimeExtractor.class);
        settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SmallStoreConfigSetter.class);
        // publishing requests its own commit; this interval only moves the offsets of facts that changed nothing
        settings.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
                properties.transactionTimeout().dividedBy(2).toMillis());
        // A fact ends this wait early, so it is the polling pace of an idle stream. Facts already collected wait for
        // its end, too, if no further fact arrives.
        settings.put(
                StreamsConfig.POLL_MS_CONFIG, Math.clamp(properties.commit().toMillis(), 5, 250));
        // 100 by default in Streams; a commit flushes anyway
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 5);
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), 64 << 10);
        // A transaction is open only while something is published; it must not be shorter than the time between
        // commits.
        settings.put(
                StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG),
                Math.toIntExact(properties.transactionTimeout().toMillis()));
        // compaction leaves the segment that is being written alone, and a broker's own size is a gigabyte
        settings.put(StreamsConfig.topicPrefix(TopicConfig.SEGMENT_BYTES_CONFIG), 16 << 20);
        // the only cache belongs to the table that signals a coming commit
        settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 1L << 20);
        settings.put(StreamsConfig.consumerPrefix("auto.offset.reset"), "earliest");
        // A restore requests the end offsets of its changelogs. If the broker asked has just died with its machine,
        // the restore waits for this timeout, a minute by default, before it retries.
        settings.putIfAbsent(StreamsConfig.adminClientPrefix(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG), 3_000);
        settings.putIfAbsent(StreamsConfig.adminClientPrefix(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG), 5_000);
        return settings;
    }
}
