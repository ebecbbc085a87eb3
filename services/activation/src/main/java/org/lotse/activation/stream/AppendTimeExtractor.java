package org.lotse.activation.stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * Four topics are one log: of what waits in them, the record that was written first is read first. By arrival, a replay would run
 * ahead in the topic with the fewest facts, its day with it, and would say that members fell silent whose signals wait in another.
 */
public final class AppendTimeExtractor implements TimestampExtractor {

    /** A record without a time is read after the one before it; Kafka's own extractor would stop the stream. */
    @Override
    public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
        return record.timestamp() < 0 ? Math.max(0, partitionTime) : record.timestamp();
    }
}
