package org.lotse.observability.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lotse.observability.CurrentTrace;
import org.lotse.observability.LogFields;
import org.lotse.observability.SpanRecorder;
import org.lotse.observability.TraceHeadersInterceptor;
import org.lotse.observability.TraceParent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Sets the ids of each request for log lines, for follow-up work and for the caller. The response returns {@code X-Request-Id}, which is
 * generated if the request had none. Logs each refused request with the pattern of its path, since the path itself may contain names.
 */
final class RequestTraceFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RequestTraceFilter.class);

    /** Ids from clients are logged, so they must not be able to contain a name: only a UUID or a hexadecimal number is accepted. */
    private static final Pattern PLAUSIBLE = Pattern.compile("[0-9a-fA-F-]{16,64}");

    private static final Pattern NETWORK = Pattern.compile("/networks/([0-9a-fA-F-]{36})(?:/.*)?");
    private static final int REFUSED = 400;
    private static final int FAILED = 500;

    private final SpanRecorder spans;

    RequestTraceFilter(SpanRecorder spans) {
        this.spans = spans;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String requestId = idOf(request.getHeader(TraceHeadersInterceptor.REQUEST_ID));
        response.setHeader(TraceHeadersInterceptor.REQUEST_ID, requestId);
        SpanRecorder.Span span =
                spans.begin(request.getMethod(), TraceParent.parse(request.getHeader(TraceParent.HEADER)));
        MDC.put(LogFields.REQUEST, requestId);
        Matcher network = NETWORK.matcher(request.getRequestURI());
        if (network.matches()) {
            MDC.put(LogFields.NETWORK, network.group(1));
        }
        CurrentTrace.Scope scope = CurrentTrace.open(span.context());
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
            note(request, response.getStatus());
        } finally {
            scope.close();
            span.end(!answered || response.getStatus() >= FAILED);
            MDC.remove(LogFields.REQUEST);
            MDC.remove(LogFields.NETWORK);
        }
    }

    private static String idOf(@Nullable String given) {
        return given != null && PLAUSIBLE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    private static void note(HttpServletRequest request, int status) {
        if (status >= REFUSED) {
            Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            LOG.info(
                    "{} {} refused with {}", request.getMethod(), pattern == null ? "before routing" : pattern, status);
        }
    }
}
