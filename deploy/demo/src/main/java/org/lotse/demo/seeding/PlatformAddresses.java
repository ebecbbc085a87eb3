package org.lotse.demo.seeding;

import java.net.URI;

/**
 * Addresses of the services, and the client that calls them.
 *
 * @param members base address, without a trailing slash, as those of the other services
 * @param tokenUri token endpoint of the identity provider for client credentials
 * @param serviceId client id for calls between services
 * @param serviceSecret its secret
 */
public record PlatformAddresses(
        URI members, URI events, URI engagement, URI reports, URI tokenUri, String serviceId, String serviceSecret) {

    /** Omits the secret. */
    @Override
    public String toString() {
        return "PlatformAddresses[members=" + members + ", tokenUri=" + tokenUri + ", serviceId=" + serviceId + "]";
    }
}
