package org.lotse.observability;

import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Gives a request to another service the trace and the request id of the present one. To be added to a {@code RestClient}. */
public final class TraceHeadersInterceptor implements ClientHttpRequestInterceptor {

    /** Names one request of a user or another system, through all services it passes. */
    public static final String REQUEST_ID = "X-Request-Id";

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        String trace = CurrentTrace.header();
        if (trace != null) {
            request.getHeaders().set(TraceParent.HEADER, trace);
        }
        String requestId = MDC.get(LogFields.REQUEST);
        if (requestId != null) {
            request.getHeaders().set(REQUEST_ID, requestId);
        }
        return execution.execute(request, body);
    }
}
