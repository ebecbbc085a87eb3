package org.lotse.observability.kafka;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.lotse.observability.CurrentTrace;
import org.lotse.observability.TraceParent;

/** The trace of a record is in its header {@code traceparent}, as in HTTP. */
public final class RecordTraceHeader {

    private RecordTraceHeader() {}

    /** The header as it was sent; null if it is missing or invalid. */
    public static @Nullable String header(Headers headers) {
        TraceParent trace = read(headers);
        return trace == null ? null : trace.header();
    }

    public static @Nullable TraceParent read(Headers headers) {
        Header header = headers.lastHeader(TraceParent.HEADER);
        return header == null || header.value() == null
                ? null
                : TraceParent.parse(new String(header.value(), US_ASCII));
    }

    /** @param trace null leaves the headers as they are */
    public static void write(Headers headers, @Nullable String trace) {
        if (trace != null) {
            headers.remove(TraceParent.HEADER).add(TraceParent.HEADER, trace.getBytes(US_ASCII));
        }
    }

    /** Adds the trace of the current thread to a record, if there is one. */
    public static void writeCurrent(Headers headers) {
        write(headers, CurrentTrace.header());
    }
}
