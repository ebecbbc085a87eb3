package org.lotse.observability.kafka;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.lotse.observability.TraceParent;
import org.springframework.kafka.listener.RecordInterceptor;

/** While a consumer handles a record, its log lines carry the trace of that record. */
final class RecordTraceInterceptor implements RecordInterceptor<Object, Object> {

    private final BatchTraceInterceptor traces;
    private final ConsumerMeters meters;

    RecordTraceInterceptor(BatchTraceInterceptor traces, ConsumerMeters meters) {
        this.traces = traces;
        this.meters = meters;
    }

    @Override
    public ConsumerRecord<Object, Object> intercept(
            ConsumerRecord<Object, Object> record, Consumer<Object, Object> consumer) {
        TraceParent trace = RecordTraceHeader.read(record.headers());
        if (trace != null) {
            traces.begin("read " + record.topic(), trace);
        }
        return record;
    }

    @Override
    public void success(ConsumerRecord<Object, Object> record, Consumer<Object, Object> consumer) {
        meters.recordDelay(record.topic(), record.timestamp());
        meters.count(record);
        traces.end(false);
    }

    @Override
    public void failure(ConsumerRecord<Object, Object> record, Exception exception, Consumer<Object, Object> consumer) {
        traces.end(true);
    }
}
