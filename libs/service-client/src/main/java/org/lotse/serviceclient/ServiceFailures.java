package org.lotse.serviceclient;

import java.util.Set;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/** Distinguishes a temporary failure of a service from a definite refusal. */
public final class ServiceFailures {

    /** Statuses that do not depend on the content of the request: token, rights of this service, time, load. */
    private static final Set<Integer> LATER = Set.of(401, 403, 408, 425, 429);

    private ServiceFailures() {}

    /** True for refused and broken connections, timeouts, incomplete responses, 5xx, and responses about the token or the load. */
    public static boolean isTransient(RestClientException failure) {
        return !(failure instanceof HttpClientErrorException refusal)
                || LATER.contains(refusal.getStatusCode().value());
    }
}
