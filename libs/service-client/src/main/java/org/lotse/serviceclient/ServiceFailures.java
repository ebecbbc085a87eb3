package org.lotse.serviceclient;

import java.util.Set;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/** Tells a neighbour that cannot answer now from one that has said no. */
public final class ServiceFailures {

    /** What has nothing to do with the request's content: token, rights of this service, time, load. */
    private static final Set<Integer> LATER = Set.of(401, 403, 408, 425, 429);

    private ServiceFailures() {}

    /** True for refused and broken connections, timeouts, broken answers, 5xx, and answers about the token or the load. */
    public static boolean isTransient(RestClientException failure) {
        return !(failure instanceof HttpClientErrorException refusal)
                || LATER.contains(refusal.getStatusCode().value());
    }
}
