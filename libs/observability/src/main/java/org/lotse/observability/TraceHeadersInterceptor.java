package org.lotse.observability;

import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Adds the current trace and request id to a request to another service. Add it to a {@code RestClient}. */
public final class TraceHeadersInterceptor implements ClientHttpRequestInterceptor {

    /** Identifies one request of a user or another system in all services that it passes through. */
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
