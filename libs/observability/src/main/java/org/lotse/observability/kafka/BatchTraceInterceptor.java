package org.lotse.observability.kafka;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import org.lotse.observability.CurrentTrace;
import org.lotse.observability.LogFields;
import org.lotse.observability.SpanRecorder;
import org.lotse.observability.TraceParent;
import org.slf4j.MDC;
import org.springframework.kafka.listener.BatchInterceptor;

/**
 * While a consumer handles a batch, its log lines carry the trace of the first record that has one and the first ten traces of the batch,
 * so that a search for any of these ids finds the batch. One instance serves all listener threads of a service.
 */
public final class BatchTraceInterceptor implements BatchInterceptor<Object, Object> {

    private static final int SHOWN = 10;
    private static final ThreadLocal<@Nullable ActiveSpan> WORK = new ThreadLocal<>();

    private final SpanRecorder spans;
    private final ConsumerMeters meters;

    private record ActiveSpan(SpanRecorder.Span span, CurrentTrace.Scope scope) {}

    BatchTraceInterceptor(SpanRecorder spans, ConsumerMeters meters) {
        this.spans = spans;
        this.meters = meters;
    }

    @Override
    public ConsumerRecords<Object, Object> intercept(
            ConsumerRecords<Object, Object> records, Consumer<Object, Object> consumer) {
        Set<String> traces = new LinkedHashSet<>();
        TraceParent first = null;
        for (ConsumerRecord<Object, Object> one : records) {
            TraceParent trace = RecordTraceHeader.read(one.headers());
            if (trace != null) {
                first = first == null ? trace : first;
                traces.add(trace.traceId());
                if (traces.size() == SHOWN) {
                    break;
                }
            }
        }
        if (first != null) {
            begin("read " + records.iterator().next().topic(), first);
            if (traces.size() > 1) {
                MDC.put(LogFields.TRACES, String.join(",", traces));
            }
        }
        return records;
    }

    @Override
    public void success(ConsumerRecords<Object, Object> records, Consumer<Object, Object> consumer) {
        Map<String, Long> oldest = new HashMap<>();
        for (ConsumerRecord<Object, Object> one : records) {
            oldest.merge(one.topic(), one.timestamp(), Math::min);
            meters.count(one);
        }
        oldest.forEach(meters::recordDelay);
        end(false);
    }

    @Override
    public void failure(
            ConsumerRecords<Object, Object> records, Exception exception, Consumer<Object, Object> consumer) {
        end(true);
    }

    void begin(String name, TraceParent cause) {
        end(false);
        SpanRecorder.Span span = spans.begin(name, cause);
        WORK.set(new ActiveSpan(span, CurrentTrace.open(span.context())));
    }

    void end(boolean failed) {
        ActiveSpan done = WORK.get();
        WORK.remove();
        MDC.remove(LogFields.TRACES);
        if (done != null) {
            done.scope().close();
            done.span().end(failed);
        }
    }
}
