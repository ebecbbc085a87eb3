package org.lotse.serviceclient;

import java.net.URI;

/**
 * How a service identifies itself to its neighbours.
 *
 * @param tokenUri where the identity provider hands out tokens for client credentials (RFC 6749, section 4.4)
 * @param clientId of this service
 * @param clientSecret of this service
 */
public record ServiceCredentials(URI tokenUri, String clientId, String clientSecret) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "ServiceCredentials[tokenUri=" + tokenUri + ", clientId=" + clientId + "]";
    }
}
