package org.lotse.demo.seeding;

import java.net.URI;

/**
 * Where the services answer, and as whom they are called.
 *
 * @param members base address, without a slash at its end, as those of the other services
 * @param tokenUri where the identity provider hands out tokens for client credentials
 * @param serviceId client id for calls between services
 * @param serviceSecret its secret
 */
public record PlatformAddresses(
        URI members, URI events, URI engagement, URI reports, URI tokenUri, String serviceId, String serviceSecret) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "PlatformAddresses[members=" + members + ", tokenUri=" + tokenUri + ", serviceId=" + serviceId + "]";
    }
}
