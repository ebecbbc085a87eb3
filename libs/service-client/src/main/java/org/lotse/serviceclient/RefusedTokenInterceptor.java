package org.lotse.serviceclient;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;

/**
 * Repeats a request once if its token was refused. The inner interceptor has discarded that token and requests a new one. This covers an
 * identity provider that was reinstalled: its keys are new, so all earlier tokens are invalid.
 */
final class RefusedTokenInterceptor implements ClientHttpRequestInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedTokenInterceptor.class);

    private final ServiceCredentials credentials;

    RefusedTokenInterceptor(ServiceCredentials credentials) {
        this.credentials = credentials;
    }

    /** @throws IOException also if no token is available; callers treat it as a service that does not respond */
    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        ClientHttpResponse first = send(request, body, execution);
        if (!isRefused(first)) {
            return first;
        }
        first.close();
        ClientHttpResponse second = send(request, body, execution);
        if (isRefused(second)) {
            LOG.warn(
                    "{} refuses a fresh token of {} (service {}): {}. Both must name the same issuer: compare lotse.identity.issuer there with the provider's",
                    request.getURI(),
                    credentials.tokenUri(),
                    credentials.clientId(),
                    second.getHeaders().getFirst(HttpHeaders.WWW_AUTHENTICATE));
        }
        return second;
    }

    private ClientHttpResponse send(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        try {
            return execution.execute(request, body);
        } catch (OAuth2AuthorizationException e) {
            throw new IOException(
                    "No token for service %s from %s: %s. Correct lotse.identity.service-id and service-secret if it refuses them"
                            .formatted(credentials.clientId(), credentials.tokenUri(), e.getMessage()),
                    e);
        }
    }

    private static boolean isRefused(ClientHttpResponse response) throws IOException {
        return response.getStatusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED);
    }
}
