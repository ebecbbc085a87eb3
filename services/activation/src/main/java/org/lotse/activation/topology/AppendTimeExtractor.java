package org.lotse.activation.topology;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * Reads the four topics as one log: of the buffered records, the one appended first is processed first. By order of arrival, a replay would
 * run ahead in the topic with the fewest facts, advance its day, and report members as dormant whose signals are still unread in another
 * topic.
 */
public final class AppendTimeExtractor implements TimestampExtractor {

    /** A record without a timestamp follows the record before it; Kafka's own extractor would stop the stream. */
    @Override
    public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
        return record.timestamp() < 0 ? Math.max(0, partitionTime) : record.timestamp();
    }
}
