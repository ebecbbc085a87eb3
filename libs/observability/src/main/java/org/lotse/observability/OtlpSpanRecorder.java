package org.lotse.observability;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Sends spans to an OpenTelemetry collector (OTLP over HTTP), in batches and in the background. If the collector is unavailable, spans are
 * lost and requests are not affected. Loaded only when {@code lotse.tracing.endpoint} is set.
 */
final class OtlpSpanRecorder implements SpanRecorder, AutoCloseable {

    private static final long PATIENCE_SECONDS = 2;

    private final SdkTracerProvider provider;
    private final Tracer tracer;

    /** @param endpoint for example {@code http://collector:4318/v1/traces} */
    OtlpSpanRecorder(String service, String endpoint) {
        provider = SdkTracerProvider.builder()
                .setResource(Resource.getDefault()
                        .merge(Resource.builder()
                                .put(AttributeKey.stringKey("service.name"), service)
                                .build()))
                .addSpanProcessor(BatchSpanProcessor.builder(OtlpHttpSpanExporter.builder()
                                .setEndpoint(endpoint)
                                .setTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                                .build())
                        .build())
                .build();
        tracer = provider.get("org.lotse");
    }

    @Override
    public Span begin(String name, @Nullable TraceParent parent) {
        var builder = tracer.spanBuilder(name);
        if (parent == null) {
            builder.setNoParent();
        } else {
            // exports the span even if the caller does not record: the operator enabled the export for this service
            builder.setParent(Context.root()
                    .with(io.opentelemetry.api.trace.Span.wrap(SpanContext.createFromRemoteParent(
                            parent.traceId(), parent.spanId(), TraceFlags.getSampled(), TraceState.getDefault()))));
        }
        var span = builder.startSpan();
        var ids = span.getSpanContext();
        var context = new TraceParent(ids.getTraceId(), ids.getSpanId(), ids.isSampled());
        return new Span() {
            @Override
            public TraceParent context() {
                return context;
            }

            @Override
            public void end(boolean failed) {
                if (failed) {
                    span.setStatus(StatusCode.ERROR);
                }
                span.end();
            }
        };
    }

    @Override
    public void close() {
        provider.shutdown().join(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
