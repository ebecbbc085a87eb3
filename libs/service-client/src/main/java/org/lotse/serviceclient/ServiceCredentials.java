package org.lotse.serviceclient;

import java.net.URI;

/**
 * Credentials of a service for calls to other services.
 *
 * @param tokenUri token endpoint of the identity provider for client credentials (RFC 6749, section 4.4)
 * @param clientId of this service
 * @param clientSecret of this service
 */
public record ServiceCredentials(URI tokenUri, String clientId, String clientSecret) {

    /** Omits the secret. */
    @Override
    public String toString() {
        return "ServiceCredentials[tokenUri=" + tokenUri + ", clientId=" + clientId + "]";
    }
}
